/** Words that make a signature one of an organisation: "Sports Desk", "Redaktion Wirtschaft". */
export const organisationWords: ReadonlySet<string> = new Set(
  `
academy ag agence agencia agency agentur agenturen agenzia airlines akademie archiv associates association bank
berufsschule blog board bureau channel club co college committee company consulting contributors corp corporation
correspondents council daily department desk digital editorial editors entertainment events fernsehen festival fm
foundation galerie gallery games gazette gmbh group herald hotel inc institut institute journal kg limited llc ltd
magazin magazine media medien ministry museum music network news newsdesk newspaper newsroom newswire online post
prensa press presse pressestelle productions publishing radio records redaccion redacción redactie redakcja redaktion
redaktionsteam redação report reports restaurant review rundfunk rédaction schule services shop society software
solutions staff stiftung studio studios surf team theater theatre times tribune tv university universität verband
verein verlag web webredaktion website webteam wire zeitung пресс-служба редакция
`
    .trim()
    .split(/\s+/),
);

/** The last character of the names of papers, offices and schools in scripts without spaces. */
export const lastOfOrganisations: ReadonlySet<string> = new Set('报報网網社台臺刊线線院局处處厅廳委会會校站聞');
