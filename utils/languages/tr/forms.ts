import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['ileri', 'devam'],
  honorific: ['bay', 'bayan'],
  dialCode: ['kod'],
  familyName: ['soyad'],
  givenName: ['(?<!\\p{L})ad[ıi]?(?!\\p{L})'],
  matters: {
    refund: ['iade'],
    payment: ['ödeme', 'fatura'],
    delivery: ['teslimat', 'kargo'],
    technical: ['teknik', 'hata'],
    access: ['giriş', 'şifre'],
    complaint: ['şikayet'],
    warranty: ['garanti', 'tamir'],
    cancellation: ['iptal'],
    wrongItem: ['hasarlı'],
    suggestion: ['öneri'],
  },
  street: ['sokak', 'cadde'],
  deadline: ['bitiş', 'ödenen'],
  fillers: ['adiniz', 'sizin', 'lutfen'],
} satisfies FormWords;
