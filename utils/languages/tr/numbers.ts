import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'talep*,taleb*,başvuru*,şikâyet*,şikayet*,destek talebi*,destek kaydı*,istek,isteğ*,olay*,vaka*,arıza*,sorun*,bildirim*,dilekçe*',
  ambiguous: 'bilet*,kayıt*,kaydı*,dosya*,rapor*',
  generic: 'referans*,takip*,evrak*,benzersiz,onay,işlem*',
  message: 'mesaj*,form*,e-posta*,bilgi*,iletiniz',
  marker: "numara*,no,no.,nolu,no'lu,kod*,id",
  created:
    'oluşturuldu*,oluşturulmuş*,oluşturduk,alındı,alınmıştır,gönderildi,gönderilmiştir,kaydedildi,kaydedilmiştir,kayıt altına,iletildi,iletilmiştir,açıldı,açılmıştır,yaratıldı,eklendi,ulaştı,verildi,verilmiştir,başarıyla,başarılı',
  received: 'aldık,alınmış',
  assigned: 'atandı,atanmıştır',
  settled:
    'yorum*,yanıtınız*,cevabınız*,değerlendirmeniz*,kapatıldı,kapatılmıştır,çözüldü,güncellendi,değiştirildi,birleştirildi,kilitlendi,silindi,reddedildi,iptal,yeniden açıldı',
  other: 'sipariş*,fatura*,rezervasyon*,telefon*,tel,faks,ara*,hesap*,müşteri*,sözleşme*,poliçe*,satıldı,satın*',
  prompt: 'girin,giriniz,girin.,yazın,örneğin',
  promise: 'dönüş yapacağız,iletişime geç*,ulaşacağız,saklayın,saklayınız,not edin,not alın,en kısa sürede,teşekkür*',
  yours: 'sizin,senin,tarafınıza,size',
  small: 'ile,için,ve,bir,bu,yeni,olarak,olan,edildi,edilmiştir,şudur,şu,başarıyla,kullanıcı,olup',
} satisfies NumberWords;
