import { html } from '@/tests/sites/html';
import type { Company } from './company';

export const otherCompanies: readonly Company[] = [
  {
    language: 'de',
    id: 'utilities-de',
    service: 'utilities',
    name: 'Stadtwerke Nordhain',
    title: 'Kontakt',
    navigation: ['Strom', 'Erdgas', 'Zählerstand', 'Störung'],
    main: html`<p>Telefon: 0551 1234-0, Telefax: 0551 1234-99</p><p>Störung: 0800 123 45 67 (kostenlos)</p><p>IBAN DE89 3704 0044 0532 0130 00 · USt-IdNr. DE123456789</p><p>service(at)nordhain(punkt)example</p>`,
    footer: html`37073 Göttingen · HRB 123456`,
    phones: ['+4955112340', '+498001234567'],
    emails: ['service@nordhain.example'],
  },
  {
    language: 'fr',
    id: 'transport-fr',
    service: 'transport',
    name: 'Rails du Sud',
    title: 'Nous contacter',
    navigation: ['Billets', 'Horaires', 'Bagages', 'Gares'],
    main: html`<p>Service client : 09 69 32 12 12 (appel non surtaxé)</p><p>SIRET 123 456 789 00012</p><p>Télécopie : 01 23 45 67 80</p><p>contact@railsdusud.example</p>`,
    footer: html`Capital de 1 234 567 €`,
    phones: ['+33969321212'],
    emails: ['contact@railsdusud.example'],
  },
  {
    language: 'es',
    id: 'insurance-es',
    service: 'insurance',
    name: 'Seguros Alba',
    title: 'Atención al cliente',
    navigation: ['Seguro de coche', 'Seguro de hogar', 'Siniestros', 'Pólizas'],
    main: html`<p>Llámenos al 900 123 456, 24 horas</p><p>CIF B12345678 · Póliza 912345678</p><p>atencion@alba.example</p>`,
    footer: html`28013 Madrid`,
    phones: ['+34900123456'],
    emails: ['atencion@alba.example'],
  },
];
