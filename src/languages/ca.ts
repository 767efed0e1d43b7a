import type { Language } from './language.js';

export const ca: Language = {
  tag: 'ca',
  name: 'Català',
  functionWords: [
    'de', 'la', 'el', 'i', 'que', 'en', 'els', 'les', 'per', 'un', 'una', 'amb', 'del', 'és', 'al', 'dels',
    'es', 'com', 'ser', 'han', 'però', 'també', 'als', 'són', 'aquest', 'aquesta', 'aquests',
    'aquestes', 'seva', 'seu', 'seus', 'seves', 'fins', 'perquè', 'des', 'quan', 'molt', 'ja',
    'sense', 'tot', 'tots', 'totes', 'hi', 'ho', 'qui', 'cada', 'anys', 'havia', 'està', 'van', 'pel',
    'pels', 'després', 'abans', 'només', 'segons', 'així', 'doncs', 'fer', 'fet', 'li', 'ens', 'tenen',
    'aquí', 'mentre',
  ],
  indefinite: ['un', 'una', 'uns', 'unes'],
  months: [
    ['gener', 'gen'],
    ['febrer', 'febr'],
    ['març'],
    ['abril', 'abr'],
    ['maig'],
    ['juny'],
    ['juliol', 'jul'],
    ['agost', 'ag'],
    ['setembre', 'set'],
    ['octubre', 'oct'],
    ['novembre', 'nov'],
    ['desembre', 'des'],
  ],
  weekdays: [
    'dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge', 'dl', 'dt', 'dc', 'dj', 'dv', 'ds',
    'dg',
  ],
  dateFillers: ['de', 'd', 'del', 'a', 'les', 'la', 'h', 'el'],
  numberMarks: { ordinal: ['º'], hour: ['h'] },
  byline: {
    by: [
      'per', 'escrit per', 'text', 'textos', 'autor', 'autora', 'autors', 'redacció', 'signat per', 'entrevista de',
      'un article de', 'un reportatge de', 'crònica de', 'publicat per', 'ha escrit', 'informa',
    ],
    things: ['text', 'textos'],
    and: ['i', 'amb'],
    roles: [
      'periodista', 'redactor', 'redactora', 'corresponsal', 'enviada especial', 'enviat especial', 'columnista',
      'articulista', 'escriptor', 'escriptora', 'cap de secció', 'directora', 'director', 'subdirector', 'subdirectora',
      'col·laborador', 'col·laboradora', 'economista', 'politòloga', 'politòleg', 'filòsof', 'filòsofa', 'historiador',
      'historiadora', 'professor', 'professora', 'crític', 'crítica', 'cronista', 'delegada', 'delegat', 'becari', 'becària',
    ],
    notAuthors: [
      'foto', 'fotos', 'fotografia', 'fotografies', 'imatge', 'imatges', 'vídeo', 'il·lustració', 'infografia', 'gràfic',
      'traducció', 'arxiu', 'correcció', 'realització',
    ],
    offices: ['redacció'],
  },
  published: [
    'publicat', 'publicada', 'publicat el', 'publicat a', 'data de publicació', 'data', 'creat', 'creat el',
    'primera publicació',
  ],
  updated: [
    'actualitzat', 'actualitzada', 'actualitzat el', 'actualització', 'última actualització', 'darrera actualització',
    'modificat', 'modificat el', 'darrera modificació',
  ],
  siteWords: ['bloc', 'blog', 'fòrum', 'diari', 'revista', 'notícies', 'portal', 'web', 'ràdio', 'televisió', 'tv', 'oficial', 'arxiu', 'comunitat', 'benvinguts', 'benvinguda', 'inici'],
  linkLabels: ['vídeo', 'vegeu', 'llegeix', 'escolta', 'galeria', 'fotogaleria', 'directe', 'en directe', 'àudio', 'més'],
  phrases: {
    advertisement: [
      'publicitat', 'publicitat *', 'anunci', 'anuncis', 'contingut patrocinat', 'patrocinat', 'patrocinat per *',
      'contingut ofert per *', 'el contingut continua després *', 'continua després de la publicitat',
      'contingut promocionat', 'remitit', 'espai patrocinat',
    ],
    'ai-summary': [
      'resum', 'resum amb ia', 'resum ia', 'resum generat amb *', 'resum elaborat amb *', 'generat amb ia',
      'generat amb intel ligència artificial *', 'claus de la notícia', 'les claus', 'punts clau', 'en poques paraules',
      'idees clau',
    ],
    'app-promotion': [
      'descarrega l’app', 'descarrega’t l’app *', 'descarrega l’aplicació *', 'baixa’t l’aplicació *', 'obre a l’app',
      'app store', 'google play', 'disponible a google play *', '* la nostra app *',
    ],
    attribution: ['font', 'font *', 'fonts', 'amb informació de *', 'agències', 'redacció i agències', 'acn'],
    'audio-player': [
      'escolta', 'escolta l’article', 'escolta aquest article', 'escolta la notícia', 'escolta l’àudio',
      'escoltar l’article', 'reprodueix', 'àudio *', 'pausa', 'silencia',
    ],
    'author-bio': [
      'sobre l’autor', 'sobre l’autora', 'més articles de l’autor', 'més articles de *', 'tots els articles de *',
      'biografia', 'veure biografia', 'veure perfil', '* és periodista i *', '* és redactora de *', '* és redactor de *',
    ],
    caption: ['figura # *', 'fig # *', 
      'foto', 'foto *', 'fotos *', 'imatge', 'imatge *', 'imatge d’arxiu *', '* imatge d’arxiu', 'fotografia *',
      'peu de foto', 'il lustració *', 'arxiu *', '* en una imatge d’arxiu', 'cedida',
    ],
    comments: [
      'comentaris', 'comentaris *', '# comentaris', '# comentari', 'comenta', 'comenta l’article',
      'deixa un comentari *', 'escriu un comentari *', 'afegeix un comentari *', 'els comentaris estan tancats *',
      'respon', 'normes de participació', 'veure comentaris', 'mostra els comentaris', 'encara no hi ha comentaris *',
    ],
    contact: [
      'contacta', 'contacta amb nosaltres', 'contacte', 'has trobat un error *', 'comunica un error', 'atenció al lector',
      'escriu nos', 'envia ns *', 'cartes al director', 'bústia',
    ],
    cookie: [
      'política de galetes', 'galetes', 'configura les galetes', 'configuració de galetes', 'accepta les galetes',
      'accepta ho tot', 'rebutja ho tot', 'accepta i tanca', 'accepta totes les galetes', 'utilitzem galetes *',
      '* utilitza galetes *', 'gestiona les preferències', 'nosaltres i els nostres socis *', 'gestiona les galetes',
      'política de cookies',
    ],
    copyright: [
      'tots els drets reservats *', '* tots els drets reservats', 'drets reservats', 'prohibida la reproducció *',
      'queda prohibida la reproducció *', 'avís legal', 'llicència *',
    ],
    correction: [
      'correcció *', 'rectificació *', 'fe d’errades *', 'aquest article ha estat corregit *',
      'aquest article s’ha actualitzat *', 'una versió anterior d’aquest article *',
    ],
    disclaimer: [
      'nota de la redacció *', 'nota de l’editor *', 'nota *', 'les opinions expressades *', 'aquest article és d’opinió *',
    ],
    embed: [
      'veure aquesta publicació a *', 'contingut extern', 'contingut incrustat', 'carrega el contingut *',
      'veure el tuit', 'veure a instagram', 'veure vídeo', 'veure el vídeo', 'mostra el contingut *',
    ],
    follow: [
      'segueix nos', 'segueix nos a *', 'segueix nos al canal de *', 'segueix *', 'uneix te al nostre canal *',
      'uneix te al canal *', 'afegeix nos com a font preferida *', 'afegeix * com a font preferida *', 'canal de whatsapp',
      'segueix el nostre canal *', 'xarxes socials', 'facebook', 'instagram', 'bluesky', 'telegram', 'mastodon',
    ],
    form: [
      'cerca', 'cerca a *', 'envia', 'correu electrònic', 'el teu correu electrònic', 'adreça electrònica', 'nom',
      'cancel la', 'desa', 'tanca', 'introdueix el teu correu *', 'accepto *', 'he llegit i accepto *', 'cercar',
    ],
    gallery: ['pantalla completa', 'galeria de fotos', 'galeria d’imatges', 'fotogaleria *', 'veure galeria', 'veure totes les fotos', '# fotos'],
    login: [
      'inicia sessió', 'inicia la sessió', 'inicia sessió *', 'entra', 'registra’t', 'registra t', 'registra’t *',
      'el meu compte', 'el meu perfil', 'tanca sessió', 'ja tens compte *', 'crea un compte', 'identifica t',
    ],
    navigation: [
      'inici', 'portada', 'menú', 'seccions', 'societat', 'política', 'economia', 'cultura', 'esports', 'internacional',
      'món', 'opinió', 'catalunya', 'barcelona', 'girona', 'lleida', 'tarragona', 'illes balears', 'país valencià',
      'comarques', 'tecnologia', 'ciència', 'salut', 'educació', 'habitatge', 'meteorologia', 'el temps', 'gent',
      'televisió', 'llibres', 'música', 'cinema', 'teatre', 'gastronomia', 'viatges', 'motor', 'hemeroteca', 'qui som',
      'publicitat i contacte', 'condicions d’ús', 'política de privacitat', 'privacitat', 'accessibilitat', 'mapa web',
      'treballa amb nosaltres', 'més', 'tot', 'veure tot', 'tornar', 'torna a la portada', 'canals', 'agenda',
      'passatemps', 'sostenibilitat', 'medi ambient', 'successos', 'editorials', 'entrevistes', 'reportatges',
    ],
    newsletter: [
      'newsletter', 'newsletter *', 'butlletí', 'butlletins', 'el nostre butlletí', 'subscriu te al butlletí *',
      'subscriu te a la newsletter *', 'subscriu te gratuïtament *', 'rep les notícies *', 'rep cada dia *',
      'rep al teu correu *', '* al teu correu *', 'apunta t’hi', 'apunta t’hi *', 'apunta t al butlletí *',
      'vull rebre *', 'vull subscriure m’hi', '* a la teva bústia *',
    ],
    pager: ['següent', 'anterior', 'pàgina següent', 'pàgina anterior', 'pàgina # de #', 'article següent', 'article anterior'],
    paywall: [
      'subscriu t’hi', 'subscriu te', 'subscriu t’hi *', 'subscriptors', 'només per a subscriptors *',
      'exclusiu per a subscriptors *', 'contingut exclusiu *', 'fes te subscriptor *', 'fes t’hi subscriptor',
      'ja ets subscriptor *', 'per continuar llegint *', 'continua llegint', 'article per a subscriptors',
      'regala aquest article', 'regala l’article', 'comparteix gratis', 'dona suport *', 'dona’ns suport *',
      'el primer mes *', 'prova ho gratis *', 'des de # euro *', 'necessitem el teu suport *',
    ],
    'reading-time': [
      'temps de lectura *', '# min de lectura', '# minuts de lectura', 'lectura de # min', '# min', '# minuts',
      '# lectures', 'lectures',
    ],
    related: [
      'també et pot interessar *', 'et pot interessar *', 'llegeix també *', 'llegiu també *', 'vegeu també *',
      'mira també *', 'més informació', 'més informació *', 'relacionat', 'relacionats', 'notícies relacionades',
      'articles relacionats', 'contingut relacionat', 'el més llegit', 'el més vist', 'més llegits', 'les més llegides',
      'més llegides', 'destacats', 'últimes notícies', 'últim minut', 'darreres notícies', 'més notícies', 'més sobre *',
      'més de *', 'no et perdis *', 'et recomanem', 'et recomanem *', 'recomanats', 'avui és notícia', 'ara a portada',
    ],
    share: [
      'comparteix', 'comparteix *', 'comparteix a *', 'comparteix per *', 'compartir', 'copia l’enllaç', 'copiar enllaç',
      'enllaç copiat', 'envia per correu', 'envia a un amic', '# compartits', 'compartits', 'whatsapp',
    ],
    'skip-link': [
      'vés al contingut', 'ves al contingut', 'vés al contingut *', 'salta al contingut', 'salta al contingut *',
      'anar al contingut', 'vés al menú *', 'salta a *',
    ],
    tags: ['etiquetes', 'etiquetes *', 'temes', 'temes *', 'arxivat a *', 'en aquest article', 'paraules clau *', 'categories *'],
    'text-tools': [
      'imprimeix', 'imprimir', 'guarda', 'guarda l’article', 'desa l’article', 'llegir més tard', 'llegeix més tard',
      'mida de la lletra', 'mode fosc', 'mode clar', 'a a a', 'augmenta la lletra', 'pdf', 'tradueix',
    ],
    ticker: [
      'en directe', 'directe', 'minut a minut', 'fa # minuts', 'fa # hores', 'fa # dies', 'fa una hora', 'ahir', 'avui',
      'ara mateix', 'ibex *', 'resultats', 'classificació',
    ],
  },
};
