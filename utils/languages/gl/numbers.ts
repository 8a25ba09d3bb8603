import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'solicitude*,consulta,caso,incidencia*,queixa*,reclamación*,petición*',
  ambiguous: 'tícket*,expediente*,rexistro',
  marker: 'número*,código*',
  created: 'cread*,enviad*,rexistrad*,abert*,correctamente,presentad*,éxito',
  received: 'recibid*,recibimos',
  settled: 'pechad*,resolt*,actualizad*,asignad*,non se atopou,erro',
  other: 'pedido*,factura*,reserva*,teléfono*,conta,contrasinal*',
  promise: 'grazas,contactaremos,responderemos,garde',
  yours: 'seu,súa,teu,túa',
  small: 'é,o,a,do,da,de,foi,co,con,baixo,s,se',
} satisfies NumberWords;
