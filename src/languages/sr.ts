import type { Language } from './language.js';

/** In both scripts. */
export const sr: Language = {
  tag: 'sr',
  name: 'Српски',
  functionWords: [
    'је', 'и', 'у', 'да', 'се', 'на', 'су', 'за', 'од', 'са', 'који', 'не', 'што', 'о', 'из', 'као', 'али', 'која',
    'био', 'ће', 'а', 'до', 'то', 'после', 'које', 'или', 'када', 'само', 'још', 'због', 'било', 'они', 'сам', 'него',
    'како', 'би', 'код', 'je', 'i', 'u', 'da', 'se', 'na', 'su', 'za', 'od', 'sa', 'koji', 'ne', 'što', 'iz', 'kao',
    'ali', 'koja', 'bio', 'će', 'a', 'posle', 'koje', 'ili', 'kada', 'samo', 'još', 'zbog', 'bilo', 'nije', 'nego',
    'kako', 'gde', 'biti', 'sve', 'bi', 'kod', 'kaže', 'iako', 'koju',
  ],
  months: [
    ['јануар', 'јануара', 'јан', 'januar', 'januara', 'jan'],
    ['фебруар', 'фебруара', 'феб', 'februar', 'februara', 'feb'],
    ['март', 'марта', 'мар', 'mart', 'marta', 'mar'],
    ['април', 'априла', 'апр', 'april', 'aprila', 'apr'],
    ['мај', 'маја', 'maj', 'maja'],
    ['јун', 'јуна', 'јуни', 'jun', 'juna', 'juni'],
    ['јул', 'јула', 'јули', 'jul', 'jula', 'juli'],
    ['август', 'августа', 'авг', 'avgust', 'avgusta', 'avg'],
    ['септембар', 'септембра', 'сеп', 'septembar', 'septembra', 'sep'],
    ['октобар', 'октобра', 'окт', 'oktobar', 'oktobra', 'okt'],
    ['новембар', 'новембра', 'нов', 'novembar', 'novembra', 'nov'],
    ['децембар', 'децембра', 'дец', 'decembar', 'decembra', 'dec'],
  ],
  weekdays: [
    'понедељак', 'уторак', 'среда', 'четвртак', 'петак', 'субота', 'недеља', 'пон', 'уто', 'сре', 'чет', 'пет', 'суб',
    'нед', 'ponedeljak', 'utorak', 'sreda', 'četvrtak', 'petak', 'subota', 'nedelja', 'pon', 'uto', 'sre', 'čet', 'pet',
    'sub', 'ned',
  ],
  dateFillers: ['у', 'год', 'године', 'часова', 'сати', 'ч', 'u', 'god', 'godine', 'časova', 'sati', 'h'],
  byline: {
    by: [
      'аутор', 'аутори', 'ауторка', 'пише', 'пишу', 'текст', 'новинар', 'новинарка', 'разговарао', 'разговарала',
      'приредила', 'приредио', 'извор и аутор', 'autor', 'autori', 'autorka', 'piše', 'pišu', 'tekst', 'novinar',
      'novinarka', 'razgovarao', 'razgovarala', 'priredila', 'priredio',
    ],
    things: ['tekst'],
    and: ['и', 'i'],
    roles: [
      'новинар', 'новинарка', 'уредник', 'уредница', 'дописник', 'дописница', 'колумниста', 'репортер', 'репортерка',
      'главни уредник', 'аналитичар', 'novinar', 'novinarka', 'urednik', 'urednica', 'dopisnik', 'dopisnica',
      'kolumnista', 'kolumnistkinja', 'reporter', 'reporterka', 'glavni urednik', 'analitičar', 'saradnik', 'saradnica',
    ],
    notAuthors: [
      'фото', 'фотографија', 'фотографије', 'видео', 'превод', 'илустрација', 'архива', 'foto', 'fotografija',
      'fotografije', 'video', 'prevod', 'ilustracija', 'arhiva', 'lektura', 'montaža',
    ],
    offices: ['redakcija', 'редакција'],
  },
  published: [
    'објављено', 'датум објаве', 'датум', 'постављено', 'objavljeno', 'datum objave', 'datum', 'postavljeno',
  ],
  updated: [
    'ажурирано', 'последња измена', 'измењено', 'допуњено', 'ažurirano', 'poslednja izmena', 'izmenjeno', 'dopunjeno',
  ],
  siteWords: ['блог', 'форум', 'новине', 'лист', 'часопис', 'магазин', 'вести', 'портал', 'сајт', 'радио', 'телевизија', 'званични', 'архива', 'заједница', 'blog', 'forum', 'novine', 'list', 'časopis', 'magazin', 'vesti', 'portal', 'sajt', 'radio', 'televizija', 'zvanični', 'arhiva', 'zajednica'],
  linkLabels: ['видео', 'фото', 'погледајте', 'прочитајте', 'уживо', 'галерија', 'video', 'foto', 'pogledajte', 'pročitajte', 'uživo', 'galerija'],
  phrases: {
    advertisement: [
      'реклама', 'огласи', 'спонзорисано', 'промо', 'текст се наставља испод огласа', 'реклама *', 'reklama', 'oglasi',
      'sponzorisano', 'sponzorisano *', 'promo', 'tekst se nastavlja ispod oglasa', 'nastavak teksta *', 'reklama *',
      'oglašavanje', 'оглашавање',
    ],
    'ai-summary': [
      'сажетак', 'кључне тачке', 'сажетак направљен помоћу *', 'укратко', 'sažetak', 'ključne tačke',
      'sažetak napravljen pomoću *', 'ukratko', 'sažetak vesti *',
    ],
    'app-promotion': [
      'преузмите апликацију *', 'преузмите нашу апликацију *', 'preuzmite aplikaciju *', 'preuzmite našu aplikaciju *',
      'google play', 'app store', 'skinite aplikaciju *',
    ],
    attribution: ['извор', 'извор *', 'танјуг', 'бета', 'izvor', 'izvor *', 'tanjug', 'beta', 'fonet'],
    'audio-player': ['слушај вест', 'послушајте текст', 'слушај', 'аудио', 'slušaj vest', 'poslušajte tekst', 'slušaj', 'audio'],
    'author-bio': [
      'о аутору', 'о ауторки', 'сви текстови аутора *', 'још текстова аутора', 'o autoru', 'o autorki',
      'svi tekstovi autora *', 'još tekstova autora', 'autor je *', 'аутор је *',
    ],
    caption: ['слика # *', 'slika # *', 
      'фото', 'фото *', 'илустрација', 'илустрација *', 'фотографија *', 'foto', 'foto *', 'ilustracija', 'ilustracija *',
      'fotografija *', 'printscreen *', 'arhivska fotografija *', 'архивска фотографија *',
    ],
    comments: [
      'коментари', 'коментари *', '# коментара', 'пошаљи коментар', 'оставите коментар *', 'прочитајте коментаре',
      'komentari', 'komentari *', '# komentara', '# komentar', 'pošalji komentar', 'ostavite komentar *',
      'pročitajte komentare', 'pogledaj komentare', 'odgovori', 'одговори', 'komentariši',
    ],
    contact: [
      'контакт', 'пишите нам *', 'пријавите грешку', 'kontakt', 'pišite nam *', 'prijavite grešku', 'uočili ste grešku *',
      'pošaljite vest', 'пошаљите вест',
    ],
    cookie: [
      'политика колачића', 'колачићи', 'прихватам колачиће', 'прихвати све', 'овај сајт користи колачиће *',
      'politika kolačića', 'kolačići', 'prihvatam kolačiće', 'prihvati sve', 'ovaj sajt koristi kolačiće *',
      '* koristi kolačiće *', '* користи колачиће *',
    ],
    copyright: [
      'сва права задржана *', 'сва права задржана', '* сва права задржана', 'sva prava zadržana *', '* sva prava zadržana',
      'zabranjeno preuzimanje *', 'забрањено преузимање *',
    ],
    correction: ['исправка *', 'исправка', 'ispravka *', 'ispravka'],
    disclaimer: [
      'напомена *', 'ставови изражени *', 'напомена редакције *', 'napomena *', 'stavovi izraženi *',
      'napomena redakcije *', 'ставови аутора *', 'stavovi autora *',
      'овај чланак је старији од * година',
      'ovaj članak je stariji od * godina',
    ],
    embed: ['погледајте објаву *', 'учитај садржај', 'pogledajte ovu objavu *', 'učitaj sadržaj', 'prikaži ovu objavu *'],
    follow: [
      'пратите нас', 'пратите нас на *', 'пратите * на *', 'запратите нас *', 'pratite nas', 'pratite nas na *',
      'zapratite nas *', 'facebook', 'instagram', 'viber', 'telegram', 'pridružite nam se *', 'придружите нам се *',
      'dodajte nas kao omiljeni izvor *', 'додајте нас као омиљени извор *', 'pratite * na *',
    ],
    form: ['претрага', 'пошаљи', 'откажи', 'име', 'pretraga', 'pošalji', 'otkaži', 'ime', 'unesite e mail *', 'e mail adresa'],
    gallery: ['цео екран', 'ceo ekran', 'галерија', 'фото галерија', 'погледајте галерију', 'galerija', 'foto galerija', 'pogledajte galeriju', '# fotografija'],
    login: ['пријавите се', 'пријава', 'регистрација', 'prijavite se', 'prijava', 'registracija', 'uloguj se', 'registruj se'],
    navigation: [
      'насловна', 'почетна', 'вести', 'најновије', 'политика', 'друштво', 'економија', 'свет', 'регион', 'србија',
      'београд', 'култура', 'спорт', 'хроника', 'забава', 'здравље', 'технологија', 'наука', 'магазин', 'колумне',
      'интервју', 'импресум', 'маркетинг', 'о нама', 'услови коришћења', 'политика приватности', 'naslovna', 'početna',
      'vesti', 'najnovije', 'politika', 'društvo', 'ekonomija', 'biznis', 'svet', 'region', 'srbija', 'beograd', 'kultura',
      'sport', 'hronika', 'zabava', 'zdravlje', 'tehnologija', 'nauka', 'magazin', 'kolumne', 'intervju', 'impresum',
      'marketing', 'o nama', 'uslovi korišćenja', 'politika privatnosti', 'meni', 'мени',
    ],
    newsletter: [
      'билтен', 'пријавите се на билтен *', 'пријави се на њузлетер *', 'njuzleter', 'prijavite se na njuzleter *',
      'prijavi se na newsletter *', 'newsletter', 'bilten', '* na vaš mejl *', 'најважније вести *', 'najvažnije vesti *',
    ],
    pager: ['следећа', 'претходна', 'следећа вест', 'претходна вест', 'sledeća', 'prethodna', 'sledeća vest', 'prethodna vest'],
    paywall: [
      'претплатите се', 'претплата', 'постаните претплатник *', 'наставите читање *', 'pretplatite se', 'pretplata',
      'postanite pretplatnik *', 'nastavite čitanje *', 'samo za pretplatnike *', 'подржите нас *', 'podržite nas *',
    ],
    'reading-time': ['време читања *', '# мин читања', 'vreme čitanja *', '# min čitanja', '# min', '# мин', '# прегледа', '# pregleda'],
    related: [
      'прочитајте још', 'прочитајте још *', 'прочитајте и *', 'прочитајте и', 'погледајте и *', 'повезане вести',
      'најчитаније', 'најновије вести', 'препоручујемо', 'још из рубрике *', 'слично', 'можда ће вас занимати *',
      'pročitajte još', 'pročitajte još *', 'pročitajte i *', 'pročitajte i', 'pogledajte i *', 'povezane vesti',
      'najčitanije', 'najnovije vesti', 'preporučujemo', 'još iz rubrike *', 'slično', 'možda će vas zanimati *',
      'povezano', 'повезано', 'bonus video *', 'бонус видео *', 'прочитај још *', 'pročitaj još *',
    ],
    share: [
      'подели', 'поделите', 'подели *', 'подели на *', 'копирај линк', 'podeli', 'podelite', 'podeli na *', 'podeli *',
      'kopiraj link', 'пошаљи пријатељу', 'pošalji prijatelju', '# deljenja',
    ],
    'skip-link': ['пређи на садржај', 'пређи на *', 'прескочи на садржај', 'pređi na sadržaj', 'pređi na *', 'preskoči na sadržaj'],
    tags: ['тагови', 'тагови *', 'теме', 'теме *', 'ознаке *', 'tagovi', 'tagovi *', 'teme', 'teme *', 'oznake *'],
    'text-tools': ['штампај', 'одштампај', 'величина текста', 'сачувај', 'štampaj', 'odštampaj', 'veličina teksta', 'sačuvaj', 'pdf'],
    ticker: [
      'уживо', 'пре # минута', 'пре # сати', 'пре # сата', 'јуче', 'uživo', 'pre # minuta', 'pre # sati', 'pre # sata',
      'juče', 'курсна листа', 'kursna lista', 'пре # дана', 'pre # dana',
    ],
  },
};
