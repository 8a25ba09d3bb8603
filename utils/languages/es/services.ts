import type { ServiceWords } from '@/utils/languages/services';

export default {
  bank: {
    strong: ['banco', 'hipoteca', 'pr[eé]stamo', 'cuenta (?:corriente|n[oó]mina)', 'tarjeta de cr[eé]dito'],
    weak: ['cuenta', 'tarjeta', 'transferencia'],
  },
  'public-services': {
    strong: ['ayuntamiento', 'ministerio', 'ciudadan', 'administraci[oó]n p[uú]blica', 'tr[aá]mites', 'sede electr[oó]nica'],
    weak: ['solicitud'],
  },
  shop: {
    strong: ['carrito', 'tienda', 'env[ií]o gratis', 'devoluciones', 'rebajas'],
    weak: ['pedido', 'env[ií]o'],
  },
  telecom: {
    strong: ['fibra', 'tarifas m[oó]viles', 'operadora', 'cobertura'],
    weak: ['móvil', 'telef'],
  },
  utilities: {
    strong: ['electricidad', 'suministro', 'contador', 'gas natural', 'energ[ií]a'],
    weak: ['agua'],
  },
  transport: {
    strong: ['vuelos?', 'equipaje', 'trenes', 'tren(?!\\p{L})', 'viaje', 'aeropuerto'],
    weak: ['reserva'],
  },
  insurance: {
    strong: ['seguros?(?!\\p{L})', 'siniestro', 'p[oó]liza', 'asegurad'],
    weak: ['accidente'],
  },
  health: {
    strong: ['cl[ií]nica', 'hospital', 'm[eé]dic', 'paciente', 'farmacia', 'cita (?:previa|m[eé]dica)', 'citas'],
    weak: ['salud'],
  },
  software: {
    strong: ['programa inform', 'desarrollador', 'aplicaci[oó]n', 'prueba gratis'],
    weak: ['funciones'],
  },
  other: {
    strong: ['estudiante', 'facultad', 'escuela', 'inmobiliari', 'abogad'],
    weak: ['noticias'],
  },
} satisfies ServiceWords;
