/**
 * The names of the lines that head a letter, by what they say: names and addresses, a date, what it is
 * about; and what an answer sets in front of that ("Re:"). One list for all languages: a letter is opened
 * before its language is known.
 */
export const letterFields = {
  people: ['from', 'to', 'von', 'an', 'de', 'para', 'da', 'a', 'van', 'aan', 'od', 'do', 'от', 'кому', 'från', 'till', 'fra', 'til'],
  sent: [
    'date',
    'sent',
    'datum',
    'gesendet',
    'envoyé',
    'fecha',
    'enviado',
    'data',
    'enviada',
    'inviato',
    'verzonden',
    'wysłano',
    'дата',
    'отправлено',
    'skickat',
    'dato',
    'sendt',
  ],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'temat', 'тема', 'ämne', 'emne'],
  answer: ['re', 'fw', 'fwd', 'aw', 'wg', 'tr', 'rv', 'enc', 'i', 'r', 'antw', 'doorst', 'odp', 'sv', 'vb', 'vs'],
} as const;
