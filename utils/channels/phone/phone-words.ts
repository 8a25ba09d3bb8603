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

/** Numbers of which nobody is called: tax, registration, bank. Nothing else is meant by these words. */
export const NOT_DIALLED = w(`
  (?:инн|кпп|огрн|огрнип|окпо|оквэд|окато|октмо|окфс|окопф|снилс|бик|унп|бин|иин|едрпоу|єдрпоу|мфо|рнокпп|іпн|окпд|кбк|уин|елс|жку|порфм)(?!\\p{L})|р\\/с|к\\/с|л\\/с|р\\.\\s?с|к\\.\\s?с|расч[её]тн\\p{L}+ сч|корр?\\.?\\s?сч|корсч|лицев|номер сч|кадастр|штрих-?код|госконтракт|а\\/я|абонентский ящик
  (?:vat|ust-?id|ust-idnr|hrb|hra|crn|ein|tin|ssn|abn|acn|gst|gstin|duns|d-u-n-s|nmls|fdic|npi|ean|upc|gtin|isbn|issn|sku|mpn|imei|s\\/n|utr|iban|bic|swift|aba|blz|clab[eé]|cbu|cuit|cuil|dni|rfc|cif|nif|nie|siret|siren|rcs|tva|ape|naf|rea|nip|regon|krs|cnpj|cpf|cep|ie|nire|mersis|tckn|kep|rik|btw|kvk|oib|mb|pib|dič|ič|ičo|kmkr|orgnr|cvr|lei|mpan|mprn|naic|ndc|lat|lng|gps)(?!\\p{L})
  umsatzsteuer|steuernummer|steuer-?nr|handelsregister|amtsgericht|registernummer|company\\s*(?:no|number|reg)|bar\\s?code|sort\\s*code|routing|account\\s*(?:no|number|nr|#)|acct|kontonummer|konto-?nr|bankleitzahl|p\\.?\\s?iva|partita iva|codice|cap\\.?\\s*soc|vergi|ticaret sicil|org\\.?\\s*nr|y-tunnus|p\\.?\\s?o\\.?\\s?box|postfach|coordinates|координат|batch(?!\\p{L})|serial|код товара|партия|reference(?!\\p{L})|ref\\.
`);

/** Words for what has a number, and about which people are called as well: only what they name themselves is not dialled. */
export const NUMBERED = w(`
  сч[её]т|лиценз|свидетельств|сертификат|артикул|верси|сборк|заказ[ау]?(?!\\p{L})|договор[ау]?(?!\\p{L})|полис[ау]?(?!\\p{L})|билет[ау]?(?!\\p{L})|рейс[ау]?(?!\\p{L})|паспорт|заявк|заявлени|обращени[ея]|трек|накладн|квитанц|карт[аыеу](?!\\p{L})|регистрационн|рег\\.|индекс|серия|приказ|уведомлени|идентификатор|сумма|капитал|размер
  registration|registered|register(?!\\p{L})|reg\\.|licen[cs]e|model(?!\\p{L})|part(?!\\p{L})|order(?!\\p{L})|invoice|ticket|case(?!\\p{L})|tracking|parcel|booking|claim(?!\\p{L})|policy(?!\\p{L})|contract(?!\\p{L})|customer\\s*(?:no|number|id)|client id|meter|build|version|id(?!\\p{L})|article|art\\.|item|product\\s*(?:no|code)|prescription|card|visa|mastercard|price|capital|size|confirmation|receipt
  steuer|konto|rechnung|bestell|policen|vertrag|kundennummer|z[aä]hler|gr[oö]ße|factura(?!s)|facture|commande|pedido(?!s)|ordine(?!s)|p[oó]liza|zam[oó]wieni|замовленн|sipari[sş]|bestelling|n[uú]mero de (?:pedido|contrato|cuenta|cliente)|vertragsn|taille|talla
`);

/** What shows how a number is written, right before it. */
export const SHOWN = w(`
  (?:e\\.\\s?g\\.?|example|for example|such as|format|например|к примеру|формат\\p{L}*|образец|вида|z\\.\\s?b\\.|beispiel|par exemple|exemple|p\\.\\s?ej\\.|por ejemplo|ejemplo|ad esempio|np\\.|наприклад|örneğin|örnek)[\\s:,–—"«(]*$|пример\\p{L}*[^.;!?\\d]{0,30}$|example of[^.;!?\\d]{0,30}$
`);

/** Words that say what follows is dialled. */
export const DIALLED = w(`
  tel(?:ephone)?(?!\\p{L})|t[eé]l(?!\\p{L})|phone|ph\\.|call|dial|ring(?!\\p{L})|hotline|helpline|help line|line|mobile|cell|toll|freephone|free|sms|text|voice|whatsapp|viber|support|customer|contact|24\\/7|ask|reach|desk|emergency|appointments|reservations|sales|office
  тел|телефон|звон|позвон|набер|набир|горяч|лини|колл|контакт|моб|сотов|бесплатн|единый|справочн|короткий|номер[уа]?(?![\\p{L}])|служб|поддержк|связ|факт|диспетч|аварийн|приемн|приёмн|регистратур|консультац|отдел|whatsapp|вотсап|ватсап
  rufen|anruf|hotline|rufnummer|durchwahl|servicenummer|kundenservice|notruf|st[oö]rung|mobil|handy|fon|telefon|zentrale|kontakt
  appel|appeler|standard|num[eé]ro|service client|portable|joindre|composez|urgence
  ll[aá]m|m[oó]vil|atenci[oó]n|l[ií]nea|n[uú]mero|marque|centralita|chiam|numero verde|cellulare|assistenza|centralino|ligue|telem[oó]vel|celular|atendimento|linha|central|disque|zadzwo|infolini|kom[oó]r|dzwo|bok|дзвон|телефон|гаряч|контакт|виклик|безкоштовн|ara(?!\\p{L})|arayın|çağrı|hatt|destek|bel(?!\\p{L})|bel ons|klantenservice|telefoon|kundeservice|kundtj|puhelin|asiakaspalvelu|τηλ|هاتف|اتصل|טלפון|โทร|điện thoại|gọi
`);

/** The same in writing that sets no spaces between words. */
export const DIALLED_UNSPACED = /电话|電話|热线|熱線|客服|通話無料|フリーダイヤル|TEL|전화|고객센터|상담/u;

/** What stands right after a number that counts, measures or costs something. */
export const COUNTS =
  /^\s*(?:[%‰°€$£¥₽₴₸₺₹₩₪]|(?:руб|р\.|грн|тенге|тг|тыс|млн|млрд|шт|кг|км|м²|кв\.?|лет|год|г\.|дн|час|мин|сек|отзыв|клиент|человек|офис|банкомат|usd|eur|gbp|rub|uah|pln|kzt|zł|tl|kr|chf|million|billion|mio|customers|clients|kunden|users|years?|days?|hours?|min|kg|km|gb|mb|гб|мб|мбит|mbit|reviews|stores|cities|people|employees|members|points|bonus|балл)(?![\p{L}]))/iu;

/** What stands right before a sum. */
export const MONEY_BEFORE =
  /(?:[€$£¥₽₴₸₺₹₩₪№#]|(?<![\p{L}])(?:usd|eur|gbp|rub|uah|rs|inr|pln|chf|kr|no|nr|n°|n\.º|№\s?))\.?:?\s*$/iu;
