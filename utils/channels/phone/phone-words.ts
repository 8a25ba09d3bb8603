/*
 * Words beside a number, by language family. `w` is where a word begins; most are stems.
 */

const w = (stems: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${stems
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})`,
    'iu',
  );

/** What comes right before or after a fax number. */
export const FAX = w(`
  fax|telefax|faks|faxe|télécop|telecop|t[eé]l[eé]fax|факс|телефакс|φαξ|فاکس|فاكس|传真|傳真|ファックス|ファクス|팩스|פקס|แฟกซ์
`);

/** Numbers of which nobody is called: tax, registration, bank, orders, goods, documents, money. */
export const NOT_DIALLED = w(`
  инн|кпп|огрн|огрнип|окпо|оквэд|окато|октмо|снилс|бик|р\\/с|к\\/с|р\\.\\s?с|к\\.\\s?с|расч[её]тн|корр?\\.?\\s?сч|корсч|л\\/с|лицев|номер сч|сч[её]т|унп|бин|иин|едрпоу|єдрпоу|мфо|рнокпп|іпн
  лиценз|свидетельств|сертификат|артикул|штрих|верси|сборк|(?:заказ|договор|полис|билет|рейс|паспорт)[ау]?(?!\\p{L})|заявк|обращени[ея]\\s*(?:№|n)|трек|накладн|карт[аыеу]|паспорт|кадастр|регистрационн|рег\\.|индекс|окпд|кбк|госконтракт|серия|приказ
  vat|ust-?id|ust\\.|umsatzsteuer|steuer|hrb|hra|handelsregister|amtsgericht|registernummer|registration|registered|reg\\.|company\\s*(?:no|number|reg)|crn|ein|tin|ssn|abn|acn|gst|duns|d-u-n-s|licen[cs]e|nmls|fdic|npi|bar\\s*code|barcode|ean|upc|gtin|isbn|issn|sku|mpn|imei|serial|s\\/n|model|part\\s*(?:no|number)
  iban|bic|swift|sort\\s*code|routing|aba|account\\s*(?:no|number|nr|#)|acct|kontonummer|konto|bankleitzahl|blz|clab[eé]|cbu|cuit|cuil|dni|rfc|cif|nif|nie|siret|siren|rcs|tva|ape|naf|p\\.?\\s?iva|partita|codice|rea|cap\\.?\\s*soc|nip|regon|krs|cnpj|cpf|cep|ie:|nire|vergi|mersis|ticaret sicil|tckn|kep|rik|btw|kvk|oib|mb:|pib|dič|ič[:o]?|kmkr|orgnr|org\\.?\\s*nr|cvr|y-tunnus
  (?:order|invoice|ticket|reference|case)(?!\\p{L})|rechnung|bestell|factura|facture|commande|pedido|ordine|zam[oó]wien|замовлен|sipari[sş]|bestelling|tracking|parcel|booking ref|ref\\.|claim\\s*(?:no|#)|policy\\s*(?:no|number|#)|policen|p[oó]liza|n[uú]mero de (?:pedido|contrato|cuenta|cliente)|contract\\s*(?:no|number|#)|vertragsn|kundennummer|customer\\s*(?:no|number|id)|client id|meter|z[aä]hlernummer|build|version|coordinates|координат|lat|lng|gps|p\\.?\\s?o\\.?\\s?box|postfach|абонентский ящик|а\\/я|id|article|art\\.|артикул|item|product\\s*(?:no|code)|ndc|prescription|номер (?:заказа|договора|счета|счёта|полиса|карты|билета|заявки|обращения)|card|visa|mastercard|сумма|price|capital|капитал
`);

/** Words that say what follows is dialled. */
export const DIALLED = w(`
  tel|t[eé]l|telephone|phone|ph\\.|call|dial|ring|hotline|helpline|help line|line|mobile|cell|toll|freephone|free|sms|text|whatsapp|viber|support|customer|contact|24\\/7|ask|reach|desk|emergency|appointments|reservations|sales|office
  тел|телефон|звон|позвон|набер|набир|горяч|лини|колл|контакт|моб|сотов|бесплатн|единый|справочн|короткий|номер[уа]?(?![\\p{L}])|служб|поддержк|связ|факт|диспетч|аварийн|приемн|приёмн|регистратур|консультац|отдел|whatsapp|вотсап|ватсап
  rufen|anruf|hotline|rufnummer|durchwahl|servicenummer|kundenservice|notruf|st[oö]rung|mobil|handy|fon|telefon|zentrale|kontakt
  appel|appeler|standard|num[eé]ro|service client|portable|joindre|composez|urgence
  ll[aá]m|m[oó]vil|atenci[oó]n|l[ií]nea|n[uú]mero|marque|centralita|chiam|numero verde|cellulare|assistenza|centralino|ligue|telem[oó]vel|celular|atendimento|linha|central|disque|zadzwo|infolini|kom[oó]r|dzwo|bok|дзвон|телефон|гаряч|контакт|виклик|безкоштовн|ara|çağrı|hatt|destek|bel|klantenservice|telefoon|ring|kundeservice|kundtj|puhelin|asiakaspalvelu|τηλ|هاتف|اتصل|电话|電話|热线|客服|お電話|フリーダイヤル|전화|고객센터|טלפון|โทร|điện thoại|gọi
`);

/** What stands right after a number that counts, measures or costs something. */
export const COUNTS =
  /^\s*(?:[%‰°€$£¥₽₴₸₺₹₩₪]|(?:руб|р\.|грн|тенге|тг|тыс|млн|млрд|шт|кг|км|м²|кв\.?|лет|год|г\.|дн|час|мин|сек|отзыв|клиент|человек|офис|банкомат|usd|eur|gbp|rub|uah|pln|kzt|zł|tl|kr|chf|million|billion|mio|customers|clients|kunden|users|years?|days?|hours?|min|kg|km|gb|mb|гб|мб|мбит|mbit|reviews|stores|cities|people|employees|members|points|bonus|балл)(?![\p{L}]))/iu;

/** What stands right before a sum. */
export const MONEY_BEFORE =
  /(?:[€$£¥₽₴₸₺₹₩₪№#]|(?<![\p{L}])(?:usd|eur|gbp|rub|uah|rs|inr|pln|chf|kr|no|nr|n°|n\.º|№\s?))\.?:?\s*$/iu;
