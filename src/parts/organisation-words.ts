/** Words that make a signature one of an organisation: "Sports Desk", "Redaktion Wirtschaft". */
export const organisationWords: ReadonlySet<string> = new Set(
  `
ag agencia agence agency agentur agenturen agenzia archiv association associates blog board bureau channel club co
college committee company contributors corp corporation correspondents council daily department desk digital
editorial editors fernsehen foundation fm gazette gmbh group herald inc institut institute journal kg limited llc ltd
magazin magazine media medien ministry network news newsdesk newspaper newsroom newswire online post press presse
pressestelle prensa productions publishing radio redacción redaccion redação redactie redakcja redaktion redaktionsteam rédaction
report reports review rundfunk services society staff stiftung studio studios team times tribune tv university
universität verband verein verlag web website wire zeitung редакция пресс-служба
`
    .trim()
    .split(/\s+/),
);
