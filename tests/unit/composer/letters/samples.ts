/** What a person of each language writes, as people do: with and without capitals and full stops, with list marks of their own. */
interface Sample {
  name: string;
  problem: string;
  /** Own words about the time, beside a chosen moment. */
  often: string;
  step: string;
  steps: string;
  promise: string;
  /** About the time, with no moment chosen. */
  vague: string;
  wish: string;
  short: string;
}

const OWN = {
  en: {
    name: 'Ann Fairweather',
    problem: 'my card was charged twice for one order',
    often: 'it happened once more in the evening',
    step: 'asked the bank, both payments went through',
    steps: '- Restarted the app\n- Reinstalled it.\n\n- Asked the chat bot',
    promise: 'we will call you within two days',
    vague: 'yesterday evening',
    wish: 'a new invoice',
    short: 'The app does not open. It shows “Error 504”.',
  },
  ru: {
    name: 'Мария Пример',
    problem: 'с карты дважды списали оплату одного заказа',
    often: 'вечером это повторилось',
    step: 'запрос в банк, оба платежа прошли',
    steps: '— Перезапуск приложения\n— Переустановка.\n\n— Вопрос боту',
    promise: 'мы перезвоним вам в течение двух дней',
    vague: 'вчера вечером',
    wish: 'новый чек',
    short: 'Приложение не открывается. Появляется «Ошибка 504».',
  },
  de: {
    name: 'Anna Beispiel',
    problem: 'meine Karte wurde für eine Bestellung zweimal belastet',
    often: 'am Abend ist es noch einmal passiert',
    step: 'Rückfrage bei der Bank, beide Zahlungen wurden ausgeführt',
    steps: '- App neu gestartet\n- App neu installiert.\n\n- den Chatbot gefragt',
    promise: 'wir rufen Sie innerhalb von zwei Tagen zurück',
    vague: 'gestern Abend',
    wish: 'eine neue Rechnung',
    short: 'Die App lässt sich nicht öffnen. Sie zeigt „Fehler 504“ an.',
  },
  fr: {
    name: 'Anne Exemple',
    problem: 'ma carte a été débitée deux fois pour une seule commande',
    often: 'cela s’est reproduit dans la soirée',
    step: 'appel à la banque, les deux paiements sont passés',
    steps: '- Redémarrage de l’application\n- Réinstallation.\n\n- Question au robot',
    promise: 'nous vous rappellerons sous deux jours',
    vague: 'hier soir',
    wish: 'une nouvelle facture',
    short: 'L’application ne s’ouvre pas. Elle affiche « Erreur 504 ».',
  },
  es: {
    name: 'Ana Ejemplo',
    problem: 'me cobraron dos veces un solo pedido',
    often: 'por la noche volvió a ocurrir',
    step: 'consulta al banco, los dos pagos se realizaron',
    steps: '- Reiniciar la aplicación\n- Volver a instalarla.\n\n- Preguntar al asistente',
    promise: 'le llamaremos en dos días',
    vague: 'ayer por la noche',
    wish: 'una factura nueva',
    short: 'La aplicación no se abre. Muestra «Error 504».',
  },
  it: {
    name: 'Anna Esempio',
    problem: 'la mia carta è stata addebitata due volte per un solo ordine',
    often: 'in serata è successo di nuovo',
    step: 'richiesta alla banca, entrambi i pagamenti risultano eseguiti',
    steps: '- Riavvio dell’app\n- Reinstallazione.\n\n- Domanda all’assistente virtuale',
    promise: 'la richiameremo entro due giorni',
    vague: 'ieri sera',
    wish: 'una nuova fattura',
    short: 'L’app non si apre. Mostra «Errore 504».',
  },
  pt: {
    name: 'Ana Exemplo',
    problem: 'o meu cartão foi cobrado duas vezes por uma só compra',
    often: 'à noite aconteceu outra vez',
    step: 'consulta ao banco, os dois pagamentos foram feitos',
    steps: '- Reiniciar o aplicativo\n- Instalar de novo.\n\n- Perguntar ao assistente',
    promise: 'ligaremos em dois dias',
    vague: 'ontem à noite',
    wish: 'uma nova fatura',
    short: 'O aplicativo não abre. Mostra “Erro 504”.',
  },
  pl: {
    name: 'Anna Przykładowa',
    problem: 'moja karta została dwukrotnie obciążona za jedno zamówienie',
    often: 'wieczorem to się powtórzyło',
    step: 'telefon do banku, obie płatności zostały zrealizowane',
    steps: '- Ponowne uruchomienie aplikacji\n- Ponowna instalacja.\n\n- Pytanie do czatu',
    promise: 'oddzwonimy w ciągu dwóch dni',
    vague: 'wczoraj wieczorem',
    wish: 'nowa faktura',
    short: 'Aplikacja się nie otwiera. Wyświetla się „Błąd 504”.',
  },
  uk: {
    name: 'Марія Приклад',
    problem: 'з картки двічі списали оплату одного замовлення',
    often: 'увечері це повторилося',
    step: 'запит до банку, обидва платежі пройшли',
    steps: '— Перезапуск застосунку\n— Перевстановлення.\n\n— Запитання боту',
    promise: 'ми зателефонуємо протягом двох днів',
    vague: 'учора ввечері',
    wish: 'новий чек',
    short: 'Застосунок не відкривається. З’являється «Помилка 504».',
  },
  tr: {
    name: 'Ayşe Örnek',
    problem: 'ilk siparişim için kartımdan iki kez ödeme alındı',
    often: 'akşam aynı sorun tekrarlandı',
    step: 'bankayı aradım',
    steps: '- Uygulamayı yeniden başlattım\n- Yeniden yükledim.\n\n- Sohbet botuna sordum',
    promise: 'iki gün içinde sizi arayacağız',
    vague: 'dün akşam',
    wish: 'yeni bir fatura',
    short: 'Uygulama açılmıyor. “Hata 504” mesajı çıkıyor.',
  },
} satisfies Record<string, Sample>;

export const SAMPLES: Readonly<Record<string, Sample>> = OWN;

/** What a person writes in a language; in English where nothing of it has been read through yet. */
export function sampleIn(language: string): Sample {
  return SAMPLES[language] ?? OWN.en;
}
