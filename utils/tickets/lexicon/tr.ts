import type { Lexicon } from './lexicon';

export const tr: Lexicon = {
  request:
    'talep*,taleb*,başvuru*,şikâyet*,şikayet*,destek talebi*,destek kaydı*,istek,isteği*,isteğ*,olay*,vaka*,arıza*,sorun*,bildirim*,dilekçe*',
  ambiguous: 'bilet*,kayıt*,kaydı*,dosya*,rapor*',
  generic: 'referans*,takip*,evrak*,benzersiz,onay,işlem*',
  message: 'mesaj*,form*,e-posta*,bilgi*,iletiniz',
  marker: "numara*,no,no.,nolu,no'lu,kod*,numaralı,id",
  created:
    'oluştur*,alındı,alınmıştır,gönderildi,gönderilmiştir,kaydedildi,kaydedilmiştir,kayıt altına,iletildi,iletilmiştir,açıldı,açılmıştır,yaratıldı,eklendi,ulaştı,verildi,verilmiştir,başarıyla,başarılı',
  received: 'aldık,alınmış',
  assigned: 'atandı,atanmıştır',
  settled:
    'kapatıldı,kapatılmıştır,çözüldü,güncellendi,değiştirildi,birleştirildi,kilitlendi,silindi,reddedildi,iptal,yeniden açıldı,bulunamadı,bulunamamıştır,hata,geçersiz,başarısız,zaten var,edilemedi,yanıtlandı,onaylandı,cevaplandı',
  other:
    'sipariş*,fatura*,rezervasyon*,telefon*,tel,faks,ara*,arayın,hesap*,müşteri*,sözleşme*,poliçe*,kart*,ödeme*,tutar*,fiyat*,toplam*,teslimat*,kargo*,paket*,uçuş*,koltuk*,plaka*,tc,t.c.,kimlik*,vergi*,şifre*,parola*,doğrulama*,onay kodu*,kupon*,seri*,model*,sürüm*,sayfa*,ürün*,sıra*,satıldı,satın*,etkinlik*,çekiliş*',
  prompt: 'girin,giriniz,girin.,yazın,örneğin,örnek*,örn,format*,arama*,hane*,karakter*,seçin,sorgula*',
  promise:
    'dönüş yapacağız,iletişime geç*,ulaşacağız,saklayın,saklayınız,not edin,not alın,en kısa sürede,kısa süre içinde,incelenecek*,incelenmektedir,yanıtlanacak*,değerlendirilecek*,teşekkür*,bildirimiyle',
  yours: 'sizin,senin,tarafınıza,talebiniz,size',
  small: 'ile,için,ve,bir,bu,yeni,olarak,olan,edildi,edilmiştir,şudur,şu,başarıyla,kullanıcı,olup',
  unit: 'saat*,gün*,iş günü,dakika*,dk,hafta*,ay,yıl*,saniye*,hane*,karakter*,kez,tl',
};
