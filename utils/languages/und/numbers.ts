import type { NumberWords } from '@/utils/languages/numbers';

/** Words that stand in texts of every language. */
export default {
  request: 'user request,support ticket,service request,incident,bug,rma,request',
  ambiguous: 'ticket*,*ticket,*tickets,tiket*',
  generic: 'reference,ref,tracking',
  marker: 'id,no,no.,nr,nr.,n°,nº,n.º,*-id,ref.,id.',
  created: 'opened',
  settled: 'closed,resolved,updated',
  other: 'iban,pin,vin,imei,otp,pnr,sku,ip,vat,bic,swift,e-ticket,isbn,order,invoice',
  prompt: 'e.g,e.g.,xxxx,xxx',
} satisfies NumberWords;
