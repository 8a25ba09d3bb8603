import type { ServiceKind } from '@/utils/model/channels/service-kind';

type Words = Readonly<Record<ServiceKind, readonly [strong: string, weak: string]>>;

/**
 * Stems by which companies of a kind give themselves away; strong ones are hardly said by others. English and Russian first, then German,
 * French, Spanish, Italian, Portuguese, Polish, Ukrainian, Turkish and Dutch. Each stands at the beginning of a word. What speaks for `other` is what no kind of ours is: schools, the
 * press, forums, property, restaurants, law, work.
 */
export const SERVICE_WORDS: Words = {
  bank: [
    `(?:lost|stolen|freeze|block|report) (?:(?:or|and) (?:lost|stolen) )?(?:your )?cards?(?!\\p{L})|fscs(?!\\p{L})|direct deposit|interest rates?|money transfers?|brokerage|e-?banking|cheques?(?!\\p{L})|chargeback|dispute a (?:charge|transaction)|report fraud|equal housing lender|wealth management|(?:home|personal|auto) loans?(?!\\p{L})|fixed deposits?|net ?banking|wire transfers?(?!\\p{L})|routing number|nmls|bank(?:s|ing)?(?!\\p{L})|credit union|building society|mortgage|overdraft|savings (?:accounts?|bank)|savings(?= [|–—·-]|$)|current accounts?|checking accounts?|(?:lost or )?stolen card|debit card|sort code|atms?(?!\\p{L})|fdic(?!\\p{L})|swift(?!\\p{L})
     (?:ин)?банк|(?:блокир|заблокир|перевыпус|потер)\\p{L}* карт|к[эе]шб[эе]к|рко(?!\\p{L})|расч[её]тно-кассов|снять наличные|наличными|процентн\\p{L}+ ставк|рефинансирован|овердрафт|спорн\\p{L}+ операци|валютн\\p{L}+ контрол|инкассац|(?:микро)?займ(?:ы|ов)?(?!\\p{L})|брокер|ипотек|вклад|кредит|дебетов|банкомат|лицензия банка|бик(?!\\p{L})|эквайринг|расч[её]тный сч[её]т|накопительн
     sparkasse|girokonto|kredit|hypothek|tagesgeld|banque|cr[eé]dit immobilier|livret|virement|banco|hipoteca|pr[eé]stamo|cuenta (?:corriente|n[oó]mina)|tarjeta de cr[eé]dito|banca(?!\\p{L})|mutuo(?!\\p{L})|conto corrente|bonifico|empr[eé]stimo|conta corrente|kredyt|lokat|konto osobiste|іпотек|депозит|вклад|kredi|mevduat|bankac|bankieren|hypotheek|spaarrekening`,
    `branch(?:es)?(?!\\p{L})|pin(?!\\p{L})|частным (?:лицам|клиентам)|юридическим лицам|малому бизнесу|комисси|выписк|loans?|cards?(?!\\p{L})|deposit|transfer|account|invest|card|payment|карт[аыуе]?(?!\\p{L})|сч[её]т|перевод|платеж|платёж|инвестиц|karte|konto|überweis|carte|compte|cuenta|tarjeta|transferencia|conto|carta|conta|cart[aã]o|karta|przelew|рахун|переказ|kart|hesap`,
  ],
  'public-services': [
    `dmv(?!\\p{L})|driver services|licen[cs]e plates?|permits?(?!\\p{L})|public (?:works|records|notices)|registrar|prosecutor|police (?:department|station|force)|fire department|embassy|consulate|courts?(?!\\p{L})|sheriff|county (?:clerk|council|court|government|offices?|services)|immigration|citizenship|naturali[sz]ation|customs|unemployment|welfare|housing benefit|births?,? (?:and )?deaths|registry office|vehicle registration|parking (?:permit|fine)s?|electoral|elections?|social services|federal (?:agency|government)|government|ministry|municipal|(?:city|county|town|borough|district|parish|local|the|your) council(?!\\p{L})|council tax|bin collections?|bins and recycling|planning (?:permission|applications?)|city hall|town hall|mayor(?!\\p{L})|civic cent(?:re|er)|revenue (?:office|service|commission)|tax (?:office|reference)|business taxes|tax returns?(?!\\p{L})|driver.?s licen[cs]e|driving licen[cs]e|birth certificates?|tax authority|public services?|citizens?(?!\\p{L})|passport|social security|pension service|benefits office|visa application|civil registry|gov(?!\\p{L})
     посольств|консульств|избирательн|соцзащит|социальн\\p{L}+ защит|центр\\p{L}* занятост|пенси(?!\\p{L}*накоп)|рос\\p{L}+надзор|брак(?:ов|а)(?!\\p{L})|гибдд|госавтоинспекц|штраф|водительск\\p{L}+ удостоверени|дежурн\\p{L}+ часть|многофункциональн\\p{L}+ центр|социальн\\p{L}+ фонд|материнск\\p{L}+ капитал|миграци|по месту жительства|полици[яи]|мвд(?!\\p{L})|губернатор|мэр(?!\\p{L})|глав[аы] (?:города|района|округа|республики)|федеральн\\p{L}+ (?:служб|агентств)|управлени[ея] (?:по |федеральн|социальн|образовани)|комитет(?!\\p{L})|судебн|суд(?!\\p{L})|опек[аи](?!\\p{L})|росреестр|военкомат|госуслуг|государственн\\p{L}+ (?:и муниципальн\\p{L}+ )?(?:услуг|орган|служб|власт|портал|программ|пошлин|информационн|инспекц)|госпошлин|министерств|администраци|муниципал|мфц|гражданам|граждан(?!\\p{L})|гражданин|обществен\\p{L}+ при[её]мн|портал услуг|фнс|налогов(?:ая|ой) (?:служб|инспекц)|пенсионн|социальн(?:ый|ого) фонд|загс|паспорт|прокуратур|департамент|электронн(?:ая|ые) услуг|приёмная граждан|правительств
     beh[oö]rde|b[uü]rger|bundesamt|ministerium|stadtverwaltung|rathaus|amt für|finanzamt|minist[eè]re|mairie|pr[eé]fecture|service[- ]public|d[eé]marches|citoyen|ayuntamiento|ministerio|ciudadan|administraci[oó]n p[uú]blica|tr[aá]mites|sede electr[oó]nica|comune di|ministero|cittadin|pubblica amministrazione|prefeitura|minist[eé]rio|cidad[aã]o|governo|urz[aą]d (?:miasta|gminy|skarbowy|pracy|stanu)|ministerstw|obywatel|gmin|міністерств|громадян|державн|послуг|e-?devlet|bakanl|belediye|vatanda[sş]|gemeente|rijks`,
    `application form|permit|certificate|tax(?:es)?(?!\\p{L})|benefit|department|council(?!\\p{L})|planning(?!\\p{L})|residents?(?!\\p{L})|agency|public|licen[cs](?:es?|ing)(?!\\p{L})|concessions?(?!\\p{L})|federal|заявлени|государствен|приёмная|приемная|ведомств|область|район(?!\\p{L})|город|услуг[аи]|справк|субсиди|жалоб|льгот|пособи|обращения граждан|antrag|formulaire|solicitud|modulo|wniosek|заява|ba[sş]vuru|aanvraag`,
  ],
  shop: [
    `ships? (?:in|within|from|free)(?!\\p{L})|promo codes?|coupons?(?!\\p{L})|click (?:and|&) collect|store hours|our stores|outlet(?!\\p{L})|bestsellers?|where is my order|(?:your|my|order) (?:order|status)(?!\\p{L})|order number|free (?:uk |us |eu |standard |next.day )?(?:delivery|shipping|returns)|shopping cart|your cart|(?:my |shopping )?bag(?= \\(?\\d| ·|$)|new arrivals|new in(?!\\p{L})|(?:my )?cart(?= \\(?\\d| ·|$)|my cart|rma(?!\\p{L})|in stock|return an item|(?:do you|we) ship|returns and exchanges|exchanges|track (?:my|your|an) order|store locator|delivery and returns|shipping and returns|add to (?:cart|basket|bag)|checkout|basket(?!\\p{L})|free shipping|free delivery|returns?(?:(?= (?:&|and|policy))|(?!\\p{L}))|wishlist|size guide|gift cards?|online (?:shop|store)|shop(?:ping)?(?!\\p{L})|store(?!\\p{L})|free returns
     (?:ваш|мой|оформить|номер|статус|оптов\\p{L}+) заказ|рекламаци|промокод|купон(?!\\p{L}*доход)|ассортимент|постамат|запчаст|товары|артикул|код товара|в наличии|покупателям|розничн|интернет-?заказ|интернет-?магазин|корзин|в корзину|каталог товаров|возврат товара|самовывоз|пункт\\p{L}* выдачи|распродаж|скидк[аи](?!\\p{L})|магазин|обмен и возврат|доставка и оплата|маркетплейс
     warenkorb|onlineshop|versandkosten|r[uü]ckgabe|r[uü]cksendung|gutschein|panier|boutique|livraison gratuite|retours(?!\\p{L})|soldes(?!\\p{L})|carrito|tienda|env[ií]o gratis|devoluciones|rebajas|carrello|negozio|spedizione|resi(?!\\p{L})|carrinho|loja|frete|devolu[cç]|koszyk|sklep|dostaw|zwrot|кошик|крамниц|магазин|повернення товар|sepet|ma[gğ]aza|kargo|winkelwagen|webshop|bestelling`,
    `(?:wo)?men(?:’s|'s|swear)?(?!\\p{L})|kids(?!\\p{L})|wholesale|retail|warranty|опт(?:ом|ов)|рассрочк|бренд|clothing|shoes|furniture|garden|акци[ия](?!\\p{L})|гаранти|склад(?!\\p{L})|оплат|orders?(?!\\p{L})|delivery|shipping|products?|sale(?!\\p{L})|catalog|заказ|доставк|товар|покуп|каталог|размер|bestell|lieferung|versand|commande|livraison|pedido|env[ií]o|ordine|consegna|entrega|zam[oó]wieni|замовлен|доставк|товар|sipari[sş]|[uü]r[uü]n`,
  ],
  telecom: [
    `handset|mobile data|set-top box|(?:text|voice) messages|airtime|[mg]bps|internet (?:is )?(?:down|outage|speed)|no internet|data plan|puk(?!\\p{L})|(?:keep|port|transfer) your number|broadband|fib(?:re|er)(?!\\p{L})|mobile plan|sim(?: card)?(?!\\p{L})|e-?sim|roaming|internet provider|wi-?fi|router|prepaid|postpaid|5g|4g|lte|landline|top[- ]up|telecom|voicemail|coverage map|mobile network|mobile phones?|unlimited (?:calls|minutes|texts)|your minutes|imei|data allowance|unlimited data
     е-?sim|esim|тв-?пристав|сим(?:ка|ки|ку)(?!\\p{L})|безлимит|кабельн|ussd|телеком|телевидение и интернет|интернет и телевидение|мбит|перен[оеё]с\\p{L}* номер|со своим номером|детализаци|оптоволок|проводной интернет|скорост\\p{L}+ (?:до|интернет)|мобильн(?:ая|ой) связ|красив\\p{L}+ номер|номера? наш\\p{L}+ сети|внутри сети|абонентам|сотов|сим-?карт|роуминг|домашний интернет|провайдер|оператор связи|роутер|тарифный план|абонент|телефония|цифровое тв|услуг[аи] связи|зона покрытия|гигабайт|интернет и тв|(?<!обратная )связь(?!\\p{L})
     mobilfunk|glasfaser|handytarif|dsl|internetanschluss|netzabdeckung|forfait|fibre optique|box internet|op[eé]rateur|fibra|tarifas m[oó]viles|operadora|cobertura|telefonia|tariffa|operadora|plano (?:m[oó]vel|celular)|banda larga|internet domowy|światłow[oó]d|telefonia|doładow|моб[іи]льн(?:ий|ого) зв|стільников|роумінг|абонент|fiber|operat[oö]r|glasvezel|sim only|mobiel abonnement`,
    `internet|mobile|tariff|data(?!\\p{L})|tv(?!\\p{L})|network|интернет|тариф|трафик|номер телефона|handy|tarif|mobile|móvil|telef`,
  ],
  utilities: [
    `(?:prepay(?:ment)?|gas|electricity|water) meter|meter (?:serial|number|reader)|standing charge|sewage|trash|garbage|refuse collection|leaks?(?!\\p{L})|burst (?:pipe|main)|water (?:ltd|plc|board|authority|supply)|power (?:is )?(?:out|lines?)(?!\\p{L})|downed line|off-peak|hydro(?!\\p{L})|outages?(?!\\p{L})|electric (?:company|cooperative|service)|water (?:company|and sewer)|light (?:and|&) (?:water|power)|sewer|start or stop service|electricity|smell gas|gas emergenc|gas supply|natural gas|water supply|sewerage|wastewater|power outage|power cut|meter reading|energy (?:supplier|company|bill)|heating|utility|utilities|kwh|smart meter|gas leak|street ?light|waste collection
     гвс(?!\\p{L})|хвс(?!\\p{L})|тсж(?!\\p{L})|жск(?!\\p{L})|жилищн|показания(?!\\p{L})|квт|обращени\\p{L}+ с тко|вывоз\\p{L}* (?:тко|мусор)|региональн\\p{L}+ оператор|теплов\\p{L}+ энерги|теплосет|гкал|электросет|энергосет|канализац|диспетчерск\\p{L}+ (?:служб|центр)|перерасч[её]т|электроэнерг|электроснабж|водоснабж|водоканал|водоотвед|теплоснабж|отоплени|газоснабж|газ(?:овая служба|а)(?!\\p{L})|показани|сч[её]тчик|жкх|коммунальн|управляющая компания|энергосбыт|горяч(?:ая|ей) вод|холодн(?:ая|ой) вод|капремонт|капитальн\\p{L}+ ремонт|прибор\\p{L}+ уч[её]та|аварийн\\p{L}+ (?:служб|отключ)|тко(?!\\p{L})|домофон|квартплат
     strom(?!\\p{L})|stadtwerke|energieversorg|z[aä]hlerstand|fernw[aä]rme|erdgas|wasserversorgung|stromst[oö]rung|[eé]lectricit[eé]|fournisseur d.[eé]nergie|compteur|gaz(?!\\p{L})|eau potable|electricidad|suministro|contador|gas natural|energ[ií]a|bolletta|luce(?!\\p{L})|contatore|energia el[eé]trica|[aá]gua|leitura|pr[aą]d|energia elektryczna|wodoci[aą]g|licznik|ciep[lł]|електроенерг|водопостач|лічильн|показник|теплопостач|elektrik|do[gğ]al ?gaz|saya[cç]|su faturas|stroom|meterstand|waterleiding`,
    `energy|gas(?!\\p{L})|water|meter(?!\\p{L})|bills?(?!\\p{L})|outage|supply|вод[аыу](?!\\p{L})|газ(?!\\p{L})|энерг|тепло|отключени|потребител|диспетчер|тариф|квитанц|лицев|energie|wasser|eau|agua|acqua|woda|вода`,
  ],
  transport: [
    `ferr(?:y|ies)(?!\\p{L})|sailings?(?!\\p{L})|tram(?!\\p{L})|subway(?!\\p{L})|route planner|freight|parcel (?:delivery|lockers?)|delay repay|season tickets?(?!\\p{L})|railcard|lost property|airport transfer|live (?:trains|departures)|airline|flights?(?!\\p{L})|boarding(?! schools?)|baggage|check-?in(?!\\p{L})|train (?:tickets?|times)|trains?(?!\\p{L})|railway|rail(?!\\p{L})|bus(?:es)?(?!\\p{L})|coach travel|departures?(?!\\p{L})|arrivals?(?!\\p{L})|passengers?|timetable|hotels?(?!\\p{L})|ferry|tours?(?!\\p{L})|car (?:hire|rental)|luggage|itinerary|airport|travel|taxi|cruise
     паром|проездн|троллейбус|трамва|грузоперевоз|перевозчик|водителям|каршеринг|автовокзал|автобус|круиз|трансфер|авиа(?!\\p{L}*(?:строен|завод))|рейс|авиакомпан|багаж|поезд|железнодорож|вокзал|аэропорт|пассажир|расписани|отел[ьи]|гостиниц|турагент|туроператор|путешеств|перевозк|такси|электричк|билет|метро(?!\\p{L})|посадочн|маршрут|тур(?:ы|ов)?(?!\\p{L})|регистрация на рейс
     flug|bahn(?!\\p{L})|fahrplan|gepäck|reise(?:n|b[uü]ro|plan|veranstalter)|fahrgast|vols?(?!\\p{L})|bagages|gare(?!\\p{L})|billets?(?!\\p{L})|horaires|voyage|vuelos?|equipaje|trenes|tren(?!\\p{L})|viaje|aeropuerto|voli(?!\\p{L})|bagagli|treni|treno|viaggi|biglietti|voos?(?!\\p{L})|bagagem|trem(?!\\p{L})|viagem|loty(?!\\p{L})|lotnisk|bagaż|pociąg|rozkład|podróż|bilet|рейс|потяг|розклад|подорож|квит(?:ок|ки)|u[cç]u[sş]|bagaj|tren(?!\\p{L})|otob[uü]s|yolcu|vlucht|trein(?!\\p{L})|reizigers`,
    `booking|bookings|tickets?|trips?|book(?!\\p{L})|route|journey|fare|бронир|поездк|маршрут|тариф|buchung|r[eé]servation|reserva|prenotazion|rezerwacj|бронюван|rezervasyon|boeking`,
  ],
  insurance: [
    `insurance|insurer|insured|insure(?!\\p{L})|claims?(?= (?:form|line|team|number|handl|online|department))|(?:24.hour|auto|car|property|motor|home|travel|our|your|new) claims?(?!\\p{L})|claims(?= ·|$)|(?:insurance|your|my|home|motor|car|life|travel) polic(?:y|ies)(?!\\p{L})|polic(?:y|ies)(?= ?(?:holder|number|document))|policyholder|(?:get a |instant )quote|file a claim|make a claim|beneficiar(?:y|ies)|deductible|adjuster|declarations page|no.claims|term life|underwrit|naic(?!\\p{L})
     (?:авто|мед|со|пере)?страхов|убытк|осаго|каско|полис|застрахован|выплат\\p{L}+ по страх|дмс(?!\\p{L})|европротокол|страховщик
     versicherung|versicherte|haftpflicht|schaden(?:sfall| melden|meldung)|police(?!\\p{L})|assurance|assureur|sinistre|mutuelle|seguros?(?!\\p{L})|siniestro|p[oó]liza|asegurad|assicurazion|polizza|sinistr|seguradora|ap[oó]lice|sinistro|ubezpiecz|polis|szkod|страхуван|страхов|поліс|sigorta|poli[cç]e|hasar|verzekering|schade melden`,
    `claim|coverage|premiums?(?!\\p{L})|policy(?!\\p{L})|cover(?!\\p{L})|accident|damage|quote|ущерб|дтп|страховой случай|schaden|accident|accidente|incidente|wypadek|kaza`,
  ],
  health: [
    `rx(?!\\p{L})|refills?(?!\\p{L})|therap(?:y|ist|ies)|counsel(?:l?ing|l?or)|p(?:a)?ediatric|radiolog|ultrasound|blood tests?|nhs(?!\\p{L})|outpatients?(?!\\p{L})|wards(?!\\p{L})|a&e(?!\\p{L})|emergency department|clinic|hospital|patients?(?!\\p{L})|doctors?(?!\\p{L})|physician|medical|pharmac|prescriptions?|dentist|dental|medicare|bulk billing|after hours care|health ?care|surgery|nurses?(?!\\p{L})|vaccin|laborator|diagnos|symptom|maternity|gp (?:surgery|practice|appointment)|treatment
     клиник|травмпункт|при[её]мное отделение|стационар|медцентр|медсестр|прививк|вакцин|гинеколог|аптек|больниц|поликлиник|врач|поликлиник|регистратура|пациент|медицин|аптек|рецепт|стоматолог|регистратур|запись на при[её]м|анализ|лаборатор|диагност|лечени|омс(?!\\p{L})|хирург|терапевт|мрт|узи|педиатр|лекарств|при[её]м врача
     klinik|krankenhaus|patient|arzt|ärzt|praxis|apotheke|sprechstunde|zahnarzt|h[oô]pital|clinique|m[eé]decin|pharmacie|rendez-vous|soins|cl[ií]nica|hospital|m[eé]dic|paciente|farmacia|cita (?:previa|m[eé]dica)|citas|ospedale|medic[oi](?!\\p{L})|paziente|visita medica|ambulator|hospital|consulta|farm[aá]cia|szpital|przychodni|lekarz|pacjent|aptek|лікар|клінік|пацієнт|медичн|аптек|hastane|randevu|eczane|ziekenhuis|huisarts|apotheek|pati[eë]nt`,
    `health(?!y)|care(?!\\p{L})|test results|appointments?(?!\\p{L})|insurance card|здоров|приём|при[её]м|gesundheit|sant[eé]|salud|salute|sa[uú]de|zdrow|здоров|sa[gğ]l[ıi]k`,
  ],
  software: [
    `latency|incident report|beta(?!\\p{L})|repositor|player support|client version|patch notes|server status|crash(?:es)? (?:on|at|when)|vulnerabilit|security issue|system requirements|error code|your workspace|software|saas|api(?!\\p{L})|developers?(?!\\p{L})|documentation|docs(?!\\p{L})|release notes|changelog|bug(?!\\p{L})|bug report|crash|sign up free|free trial|integrations?|plugins?|sdk|dashboard|workspace|status page|uptime|licen[cs]e key|cloud|open source|knowledge base|subscription plan|webhooks?|hosting|web app|desktop app|game(?!\\p{L})|gaming
     программ(?:а|ы|е|у|ой|н\\p{L}+ (?:продукт|обеспечени))(?! (?:лояльн|страхован|кредит|привилег|развити|поддержк|бонус))|для разработчиков|разработчикам|синхрониз|код ошибки|облак|облачн|документац|сервис для|api(?!\\p{L})|обновлени[ея] верси|лицензионн\\p{L}+ ключ|пробный период|облачн|интеграци|база знаний|плагин|хостинг|ошибк[аи] в|установк|версия \\d|релиз|crm|по для
     software|entwickler|dokumentation|kostenlos testen|lizenz|logiciel|d[eé]veloppeur|essai gratuit|programa inform|desarrollador|aplicaci[oó]n|prueba gratis|sviluppator|prova gratuita|aplicativo|desenvolvedor|teste gr[aá]tis|oprogramowan|aplikacj|deweloper|програмн|застосунок|розробник|yaz[ıi]l[ıi]m|uygulama|geli[sş]tirici|ontwikkelaar`,
    `windows(?!\\p{L})|mac ?os|android|ios(?!\\p{L})|linux|sla(?!\\p{L})|features(?!\\p{L})|pricing|download(?!\\p{L})|apps?(?!\\p{L})|product(?!\\p{L})|status(?!\\p{L})|users?(?!\\p{L})|version|update|plan(?!\\p{L})|plans(?!\\p{L})|error|функци|возможности|скачать|файл|техподдержк|аккаунт|приложени|верси|пользовател|обновлен|funktion|fonctionnalit|funciones|funzional|funkcj|функц|özellik`,
  ],
  other: [
    `universit|college(?!\\p{L})|faculty|undergraduate|alumni|students?(?!\\p{L})|(?:primary|high|secondary|public|private|boarding|elementary) school|school(?!\\p{L})|newspaper|newsroom|breaking news|latest news|editor(?:s|ial)?(?!\\p{L})|forum|message board|topics?(?!\\p{L})|members? list|real estate|properties for sale|apartments?(?!\\p{L})|home builder|realtor|restaurant|catering|solicitors?(?!\\p{L})|attorneys?(?!\\p{L})|law firm|practice areas|legal services|recruit|job search|vacancies|church|charity|donate|fundrais|classifieds|gym(?!\\p{L})|beauty salon|hairdress|museum|theatre|theater|sports? club|football club|architects?(?!\\p{L})|accountants?(?!\\p{L})
     университет|институт(?!\\p{L})|факультет|абитуриент|студент|школ[аы](?!\\p{L})|гимнази|ученик|преподавател|кафедр|новости дня|редакци|журналист|газет|форум(?!\\p{L})|недвижимост|новостройк|застройщик|ресторан|кафе(?!\\p{L})|банкет|меню(?!\\p{L})|адвокат|юридическ\\p{L}+ (?:услуг|компан|фирм|помощ)|нотариус|кадров\\p{L}+ агентств|вакансии и резюме|резюме|храм|приход(?!\\p{L})|благотворител|пожертвован|доска объявлений|фитнес|салон красоты|парикмахер|музе[йя]|театр|спектакл|спортивн\\p{L}+ (?:клуб|школ)|автосервис|шиномонтаж|строительн\\p{L}+ компан|производств\\p{L}+ (?:компан|предприят)|завод(?!\\p{L})
     hochschule|studierende|fakult[aä]t|schule(?!\\p{L})|zeitung|kleinanzeigen|rechtsanwalt|kanzlei|immobilien|facult[eé]|[eé]tudiant|[eé]cole(?!\\p{L})|petites annonces|avocat|estudiante|facultad|escuela|inmobiliari|abogad|ateneo|studenti(?!\\p{L})|facolt[aà]|scuola|avvocat|faculdade|escola|alunos|imobili[aá]ri|advogad|uczelni|uniwersytet|szkoł|ogłoszeni|nieruchomo|кафедра|студент|університет|шкільн|ліце[йю]|нерухом|[uü]niversite|[oö]ğrenci|fakülte|okul|gazete|emlak|avukat|studenten|school(?!\\p{L})|makelaar|advocaat`,
    `news(?!\\p{L})|courses?(?!\\p{L})|lecture|posts?(?!\\p{L})|events?(?!\\p{L})|blog(?!\\p{L})|новост|стать[ияе]|комментари|мероприяти|обучени|курс[ыа](?!\\p{L})|nachrichten|actualit|noticias|notizie|wiadomo|новин|haber`,
  ],
};

/** Types of schema.org that name a kind. https://schema.org/docs/full.html */
export const SERVICE_TYPES: Readonly<Record<string, ServiceKind>> = {
  BankOrCreditUnion: 'bank',
  BankAccount: 'bank',
  FinancialService: 'bank',
  FinancialProduct: 'bank',
  GovernmentOrganization: 'public-services',
  GovernmentOffice: 'public-services',
  GovernmentService: 'public-services',
  GovernmentPermit: 'public-services',
  CityHall: 'public-services',
  OnlineStore: 'shop',
  Store: 'shop',
  ClothingStore: 'shop',
  ElectronicsStore: 'shop',
  Product: 'shop',
  InsuranceAgency: 'insurance',
  Hospital: 'health',
  MedicalClinic: 'health',
  MedicalOrganization: 'health',
  MedicalBusiness: 'health',
  Pharmacy: 'health',
  Physician: 'health',
  Dentist: 'health',
  SoftwareApplication: 'software',
  WebApplication: 'software',
  MobileApplication: 'software',
  VideoGame: 'software',
  Airline: 'transport',
  Flight: 'transport',
  TravelAgency: 'transport',
  TrainStation: 'transport',
  BusStation: 'transport',
  Airport: 'transport',
  Hotel: 'transport',
  LodgingBusiness: 'transport',
  TaxiService: 'transport',
};
