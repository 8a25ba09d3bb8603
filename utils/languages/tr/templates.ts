import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Ödemem gerçekleşmiyor.',
    'wrong-charge': 'Onay vermediğim bir tutar tahsil edildi.',
    'refund-missing': 'Hakkım olan para iadesi hesabıma ulaşmadı.',
    'not-delivered': 'Siparişim teslim edilmedi.',
    'wrong-item': 'Sipariş ettiğimden farklı bir ürün aldım.',
    'faulty-item': 'Teslim aldığım ürün arızalı.',
    'account-locked': 'Hesabıma giremiyorum.',
    'service-down': 'Hizmet çalışmıyor.',
    'technical-error': 'Site hata veriyor.',
    'cancel-subscription': 'Aboneliğimi iptal etmek istiyorum.',
    'personal-data': 'Hakkımda hangi kişisel verileri sakladığınızı bildirmenizi rica ediyorum.',
    'no-answer': 'Önceki talebime yanıt alamadım.',
  },
  labels: {
    product: 'Ürün veya hizmet',
    amount: 'Tutar',
    date: 'Tarih',
    'order-number': 'Sipariş numarası',
    'account-number': 'Hesap numarası',
    'contract-number': 'Sözleşme numarası',
    'ticket-number': 'Talep numaram',
    error: 'Hata mesajı',
    url: 'Sayfa',
    name: 'Ad soyad',
  },
} satisfies TemplateWording;
