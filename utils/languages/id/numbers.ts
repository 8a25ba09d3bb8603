import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'permintaan*,laporan*,pengaduan*,keluhan*,aduan*,kasus*,masalah*,pertanyaan*,tiket bantuan,tiket dukungan,insiden*,komplain*,layanan*,pengajuan*',
  ambiguous: 'tiket*,permohonan*,berkas*,pendaftaran*',
  generic: 'referensi*,pelacakan*,rujukan*,registrasi*,resi*,unik,acuan',
  message: 'pesan,pesan*,formulir*,email,data',
  marker: 'nomor*,no,kode*,id',
  created:
    'dibuat,berhasil*,terkirim,dikirim*,terdaftar,didaftarkan,tercatat,dicatat,diterima,dibuka,diajukan,disampaikan,tersimpan,disimpan,terima kasih telah',
  received: 'menerima,kami terima',
  assigned: 'ditugaskan,diberi,diberikan,ditetapkan',
  settled:
    'komentar*,balasan*,penilaian*,ditutup,diselesaikan,selesai,diperbarui,diubah,digabung*,dikunci,dihapus,ditolak,dibatalkan,dibuka kembali,tidak ditemukan',
  other: 'pesanan*,faktur*,pemesanan*,pembelian*,terbeli,dibeli,beli,telepon*,telp,hp,faks,saldo,terjual',
  prompt: 'masukkan,masukan,isi,contoh,misalnya',
  promise: 'akan menghubungi,akan membalas,akan merespon*,hubungi anda,simpan,catat,segera,secepatnya,terima kasih',
  yours: 'anda,kamu,mu,saudara',
  small: 'adalah,ialah,dengan,untuk,telah,sudah,di,dan,ini,baru,berikut,yang,dari,bawah,ke,pengguna',
} satisfies NumberWords;
