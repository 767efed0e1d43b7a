import { describe, expect, test } from 'vitest';
import { parseArticle } from '../src/parse/parse-article.js';

/** A page as a browser copies it: the lines of its menu, the head, a story of three paragraphs with what pages put between them, the foot. */
const pages = [
  {
    tag: 'da',
    authors: ['Karen Møllegård'],
    published: '2026-11-19T08:15',
    attribution: 'Kilde: Ritzau',
    title: 'Gammel vandmølle ved åen bliver til bageri',
    subtitle: 'Efter tyve år uden mel skal stenene dreje igen til foråret.',
    text: `
Gå til indhold
Forside
Nyheder
Politik
Sport
Log ind
Gammel vandmølle ved åen bliver til bageri
Efter tyve år uden mel skal stenene dreje igen til foråret.
Af Karen Møllegård
Publiceret 19. nov. 2026 kl. 08:15
Opdateret 19. nov. 2026 kl. 11:40
Del artiklen
Læsetid: 3 min
Den gamle vandmølle ved Havnså har stået stille siden 2006. Nu har tre søstre købt den af kommunen for en krone, og de har lovet at sætte den i stand.
Læs også: Nyt tag på forsamlingshuset efter stormen
Det bliver et bageri med sit eget mel, fortæller Mette Åkjær, som skal passe ovnene. Hun har leget her som barn og vidste præcis, hvor taget var utæt.
Annonce
Projektet koster fire millioner kroner. Halvdelen kommer fra en pulje til landdistrikterne, og resten har søstrene selv lånt eller sparet op.
Kilde: Ritzau
Emner: landdistrikter, mad
Mest læste
Sne på vej torsdag
Om os
Kontakt os
`,
  },
  {
    tag: 'nb',
    authors: ['Ingrid Fossheim'],
    published: '2026-11-19T08:15',
    attribution: 'Kilde: NTB',
    title: 'Gammel kvern ved elva blir bakeri',
    subtitle: 'Etter tjue år uten mel skal steinene male igjen til våren.',
    text: `
Hopp til innhold
Forside
Nyheter
Sport
Kultur
Logg inn
Gammel kvern ved elva blir bakeri
Etter tjue år uten mel skal steinene male igjen til våren.
Av Ingrid Fossheim
Publisert 19. nov. 2026 kl. 08:15
Oppdatert 19. nov. 2026 kl. 11:40
Del saken
Lesetid: 3 min
Den gamle kverna ved Hallelva har stått stille siden 2006. Nå har tre søstre kjøpt den av kommunen for en krone, og de har lovet å sette den i stand.
Les også: Nytt tak på grendehuset etter stormen
Det blir et bakeri med eget mel, forteller Marte Åsheim, som skal passe ovnene. Hun lekte her som barn og visste nøyaktig hvor taket lakk.
Annonse
Prosjektet koster fire millioner kroner. Halvparten kommer fra et fond for bygdene, og resten har søstrene selv lånt eller spart.
Kilde: NTB
Emner: bygdeutvikling, mat
Mest lest
Snøvær på vei torsdag
Om oss
Kontakt oss
`,
  },
  {
    tag: 'id',
    authors: ['Ratna Wulandari'],
    published: '2026-11-19T08:15:00+07:00',
    attribution: 'Sumber: Antara',
    title: 'Perpustakaan terapung kembali berlayar di Danau Seruni',
    subtitle: 'Setelah dua tahun rusak diterjang banjir, perahu buku itu diperbaiki oleh warga.',
    text: `
Beranda
Nasional
Ekonomi
Olahraga
Masuk
Perpustakaan terapung kembali berlayar di Danau Seruni
Setelah dua tahun rusak diterjang banjir, perahu buku itu diperbaiki oleh warga.
Penulis: Ratna Wulandari
Kamis, 19 November 2026 08:15 WIB
Diperbarui: 19 November 2026 11:40 WIB
Bagikan
Salin tautan
Perahu kayu yang membawa seribu buku itu kembali berlayar pada Rabu pagi. Tujuh belas anak sudah menunggu di dermaga sejak matahari terbit.
Baca juga: Jembatan gantung baru hubungkan dua desa
Menurut kepala desa Made Suarta, biaya perbaikan mencapai delapan puluh juta rupiah. Sebagian besar dana itu dikumpulkan oleh warga dan alumni sekolah.
Iklan
Perahu akan singgah di lima dusun setiap pekan. Anak-anak dapat meminjam buku tanpa biaya dan mengembalikannya pada kunjungan berikutnya.
Sumber: Antara
Tag: danau, perpustakaan
Berita Terkait
Sekolah dasar di bukit punya atap baru
Komentar
Tentang Kami
Hubungi Kami
`,
  },
  {
    tag: 'fi',
    authors: ['Aino Koskivirta'],
    published: '2026-11-19T08:15',
    attribution: 'Lähde: STT',
    title: 'Vanha mylly kosken rannalla muuttuu leipomoksi',
    subtitle: 'Kahdenkymmenen vuoden tauon jälkeen kivet jauhavat taas keväällä.',
    text: `
Siirry sisältöön
Etusivu
Uutiset
Urheilu
Kulttuuri
Kirjaudu
Vanha mylly kosken rannalla muuttuu leipomoksi
Kahdenkymmenen vuoden tauon jälkeen kivet jauhavat taas keväällä.
Teksti: Aino Koskivirta
Julkaistu 19.11.2026 klo 8.15
Päivitetty 19.11.2026 klo 11.40
Jaa artikkeli
Lukuaika 3 min
Vanha vesimylly on ollut tyhjillään vuodesta 2006. Nyt kolme sisarusta on ostanut sen kunnalta eurolla ja luvannut kunnostaa sen viidessä vuodessa.
Lue myös: Seurantalo sai uuden katon myrskyn jälkeen
Myllystä tulee leipomo, joka jauhaa itse omat jauhonsa. Uuneista vastaava Maija Rantala kertoo, että hän leikki täällä jo lapsena ja tiesi tarkasti, missä katto vuotaa.
Mainos
Hanke maksaa neljä miljoonaa euroa. Puolet rahoista tulee maaseudun kehittämistuesta, ja loput sisarukset ovat lainanneet tai säästäneet itse.
Lähde: STT
Aiheet: maaseutu, ruoka
Luetuimmat
Lumisade saapuu torstaina
Tietoa meistä
Ota yhteyttä
`,
  },
  {
    tag: 'hu',
    authors: ['Kelemen Borbála'],
    published: '2026-11-19T08:15',
    attribution: 'Forrás: MTI',
    title: 'Húsz év után újra őröl a régi vízimalom',
    subtitle: 'A felújításra a falu gyűjtött, az első lisztet az iskola kapta.',
    text: `
Ugrás a tartalomra
Címlap
Belföld
Gazdaság
Sport
Bejelentkezés
Húsz év után újra őröl a régi vízimalom
A felújításra a falu gyűjtött, az első lisztet az iskola kapta.
Szerző: Kelemen Borbála
2026. november 19. 08:15
Frissítve: 2026. november 19. 11:40
Megosztás
Olvasási idő: 3 perc
A patakparti malom 2006 óta állt üresen, szerdán azonban újra megindult a kereke. Az avatásra több mint kétszázan jöttek el, és az első liszt egy tölgyfa ládába hullott.
Olvassa el ezt is: Új tetőt kapott a faluház a vihar után
Az egyesület elnöke, Fekete Margit szerint a felújítás hétmillió forintba került. Ennek a felét a helyiek adták össze, a többit pedig pályázaton nyerték.
Hirdetés
A malom hetente két napon fog őrölni. A többi napon múzeumként működik majd, és az iskolásoknak kenyérsütést is tanítanak.
Forrás: MTI
Címkék: malom, vidék
Legolvasottabb
Havazás jön csütörtökön
Impresszum
Kapcsolat
`,
  },
  {
    tag: 'ro',
    authors: ['Ilinca Morărescu'],
    published: '2026-11-19T08:15',
    attribution: 'Sursa: Agerpres',
    title: 'Moara veche de pe malul râului macină din nou după douăzeci de ani',
    subtitle: 'Sătenii au strâns banii pentru reparații, iar prima făină a ajuns la școală.',
    text: `
Sari la conținut
Acasă
Politică
Economie
Sport
Autentificare
Moara veche de pe malul râului macină din nou după douăzeci de ani
Sătenii au strâns banii pentru reparații, iar prima făină a ajuns la școală.
Scris de Ilinca Morărescu
Publicat: 19 noiembrie 2026, 08:15
Actualizat: 19 noiembrie 2026, 11:40
Distribuie
Timp de citire: 3 minute
Moara, care s-a oprit în 2006, a pornit din nou miercuri dimineață. La deschidere au venit peste două sute de oameni, iar prima făină a căzut într-o ladă de stejar.
Citește și: Acoperiș nou pentru căminul cultural după furtună
Potrivit președintei asociației, Sanda Luncan, lucrările au costat șapte milioane de lei. Jumătate din sumă a fost strânsă de localnici, iar restul a venit de la județ.
Publicitate
Moara va funcționa două zile pe săptămână. În celelalte zile va fi muzeu, iar copiii vor învăța aici să facă pâine.
Sursa: Agerpres
Etichete: moară, sat
Cele mai citite
Ninsori de joi în toată țara
Despre noi
Contact
`,
  },
  {
    tag: 'el',
    authors: ['Ελένη Μυλωνά'],
    published: '2026-11-19T08:15',
    attribution: 'Πηγή: ΑΠΕ-ΜΠΕ',
    title: 'Ο παλιός μύλος στο ποτάμι αλέθει ξανά μετά από είκοσι χρόνια',
    subtitle: 'Οι κάτοικοι μάζεψαν τα χρήματα και το πρώτο αλεύρι πήγε στο σχολείο.',
    text: `
Μετάβαση στο περιεχόμενο
Αρχική
Πολιτική
Οικονομία
Αθλητικά
Σύνδεση
Ο παλιός μύλος στο ποτάμι αλέθει ξανά μετά από είκοσι χρόνια
Οι κάτοικοι μάζεψαν τα χρήματα και το πρώτο αλεύρι πήγε στο σχολείο.
Γράφει η Ελένη Μυλωνά
Δημοσίευση: 19 Νοεμβρίου 2026, 08:15
Τελευταία ενημέρωση: 19 Νοεμβρίου 2026, 11:40
Κοινοποίηση
Χρόνος ανάγνωσης: 3 λεπτά
Ο μύλος, που είχε σταματήσει το 2006, άρχισε να γυρίζει ξανά την Τετάρτη. Στα εγκαίνια ήρθαν πάνω από διακόσιοι άνθρωποι και το πρώτο αλεύρι έπεσε σε ένα δρύινο κασόνι.
Διαβάστε επίσης: Νέα στέγη για την αίθουσα του χωριού
Σύμφωνα με την πρόεδρο του συλλόγου, Μαρία Κρητικού, η επισκευή κόστισε επτά εκατομμύρια. Τα μισά χρήματα τα έδωσαν οι κάτοικοι και τα υπόλοιπα η περιφέρεια.
Διαφήμιση
Ο μύλος θα δουλεύει δύο μέρες την εβδομάδα. Τις άλλες μέρες θα είναι μουσείο και τα παιδιά θα μαθαίνουν να φτιάχνουν ψωμί.
Πηγή: ΑΠΕ-ΜΠΕ
Ετικέτες: μύλος, χωριό
Δημοφιλή
Χιόνια από την Πέμπτη
Επικοινωνία
`,
  },
  {
    tag: 'th',
    authors: ['วิภาดา แสงทอง'],
    published: '2026-11-19T08:15',
    attribution: 'ที่มา: ข่าวสารบ้านนา',
    title: 'โรงสีเก่าริมคลองกลับมาสีข้าวอีกครั้งหลังหยุดไปยี่สิบปี',
    subtitle: 'ชาวบ้านช่วยกันลงเงินซ่อม ข้าวสารถังแรกส่งให้โรงเรียนในตำบล',
    text: `
ข้ามไปยังเนื้อหา
หน้าแรก
การเมือง
เศรษฐกิจ
กีฬา
เข้าสู่ระบบ
โรงสีเก่าริมคลองกลับมาสีข้าวอีกครั้งหลังหยุดไปยี่สิบปี
ชาวบ้านช่วยกันลงเงินซ่อม ข้าวสารถังแรกส่งให้โรงเรียนในตำบล
โดย วิภาดา แสงทอง
เผยแพร่เมื่อ 19 พ.ย. 2569 เวลา 08:15 น.
แชร์
ใช้เวลาอ่าน 3 นาที
โรงสีไม้ริมคลองบางพร้าวซึ่งหยุดเดินเครื่องไปตั้งแต่ปี 2549 กลับมาทำงานอีกครั้งเมื่อเช้าวันพุธ มีคนมาดูกว่าสองร้อยคน และข้าวสารถังแรกไหลลงในกระบะไม้สักที่ช่างในหมู่บ้านทำขึ้นใหม่
อ่านเพิ่มเติม: หลังคาใหม่ของศาลากลางบ้านหลังพายุ
นางสมพร ทองดี ประธานกลุ่มอนุรักษ์กล่าวว่า การซ่อมใช้เงินเจ็ดล้านบาท ครึ่งหนึ่งมาจากการทอดผ้าป่าของชาวบ้าน ส่วนที่เหลือเป็นเงินอุดหนุนจากจังหวัดและเงินกู้ของกลุ่มเอง
โฆษณา
โรงสีจะเดินเครื่องสัปดาห์ละสองวัน วันอื่นจะเปิดเป็นพิพิธภัณฑ์ให้เด็กนักเรียนมาเรียนรู้วิธีสีข้าวแบบเก่า และลองทำขนมจากแป้งข้าวเจ้าที่โม่ด้วยมือของตนเองก่อนกลับบ้าน
ที่มา: ข่าวสารบ้านนา
แท็ก: โรงสี, ชุมชน
ข่าวยอดนิยม
อากาศหนาวตั้งแต่วันพฤหัสบดี
เกี่ยวกับเรา
ติดต่อเรา
`,
  },
];

describe.each(pages)('a page in $tag', ({ tag, text, title, subtitle, authors, published, attribution }) => {
  const { article } = parseArticle(text);

  test('is read in its language', () => {
    expect(article).toMatchObject({ language: tag, title, subtitle, authors, published, attribution });
  });

  test('has its paragraphs as body and nothing of what stands around them', () => {
    const prose = text.split('\n').filter((line) => line.length > 110);
    expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(prose);
  });
});
