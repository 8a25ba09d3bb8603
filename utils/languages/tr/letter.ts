import type { LetterWording } from '@/utils/languages/letter';

/** Dates and numbers stand where Turkish needs no suffix on them. */
export default {
  name: 'Türkçe',
  locale: 'tr',
  salutation: 'Sayın Yetkili,',
  greeting: 'Merhaba!',
  closing: 'Saygılarımla,',
  moment: '{date}, saat {time}',
  happened: 'Sorunun yaşandığı zaman: {moment}.',
  when: 'Tarih ve saat:',
  tried: 'Şimdiye kadar denediklerim:',
  wanted: 'Talebim:',
  asks: '{list} rica ediyorum.',
  outcomes: {
    refund: 'ödediğim tutarın iade edilmesini',
    replacement: 'ürünün değiştirilmesini',
    delivery: 'siparişimin teslim edilmesini',
    repair: 'arızanın giderilmesini',
    correction: 'hatanın düzeltilmesini',
    explanation: 'sorunun nedeninin açıklanmasını',
    access: 'erişimimin yeniden sağlanmasını',
    cancellation: 'iptal işleminin yapılmasını',
    compensation: 'zararımın karşılanmasını',
    deletion: 'kişisel verilerimin silinmesini',
    status: 'son durumun bildirilmesini',
    reply: 'yazılı olarak yanıt verilmesini',
  },
  ownWords:
    /^(ben|biz|benim|lütfen)(?![\p{L}\p{N}])|(istiyorum|istiyoruz|rica ederim|rica ediyorum|bekliyorum|misiniz|mısınız|musunuz|denedim|ettim|yaptım|aradım)[.!?]?$/iu,
  again: {
    both: '{date} tarihli ve {number} numaralı talebimle ilgili olarak tekrar yazıyorum.',
    number: '{number} numaralı talebimle ilgili olarak tekrar yazıyorum.',
    date: '{date} tarihli talebimle ilgili olarak tekrar yazıyorum.',
  },
  promised: 'Bana verilen söz:',
  subject: '{number} numaralı talep: {subject}',
  quotes: ['“', '”'],
  references: {
    'account-number': 'Hesap numarası',
    'contract-number': 'Sözleşme numarası',
    'order-number': 'Sipariş numarası',
  },
  pageSays: 'Sayfadaki ileti: “{error}”.',
  technicalDetails: 'Teknik bilgiler',
  rude: ['aptal', 'salak', 'gerizekal', 'ahmak', 'şerefsiz'],
} satisfies LetterWording;
