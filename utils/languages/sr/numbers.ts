import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'захтев*,упит*,пријав*,жалб*,рекламациј*,инцидент*,случај*,тикет*,притужб*,предмет*,zahtev*,prijav*,žalb*,tiket*,pritužb*,slučaj*,predmet*,upit*',
  ambiguous: 'карта,извештај*',
  generic: 'референтн*,идентификатор*,праћењ*,деловодн*,referentn*,delovodn*,praćenj*',
  message: 'порук*,образац*,poruk*',
  marker: 'број*,бр,код,шифр*,broj*,br,šifr*',
  created:
    'креиран*,направљен*,послат*,примљен*,регистрован*,отворен*,поднет*,евидентиран*,заведен*,успешно,додељен број,kreiran*,napravljen*,poslat*,registrovan*,podnet*,evidentiran*,zaveden*,uspešno,dodeljen broj',
  received: 'примили смо',
  assigned: 'додељен*,распоређен*,dodeljen*',
  settled:
    'коментар*,komentar*,оцен*,затворен*,решен*,ажуриран*,промењен*,закључан*,откључан*,обрисан*,одбијен*,отказан*,није пронађен*,није могуће,грешк*',
  other: 'поруџбин*,наруџбин*,рачун*,фактур*,резервациј*,телефон*,уговор*,картиц*,плаћањ*,износ,цен*',
  prompt: 'унесите,упишите,нпр,на пример,unesite',
  promise: 'јавићемо,контактираћемо,одговорићемо,сачувајте,ускоро,хвала,javićemo,kontaktiraćemo,hvala',
  yours: 'ваш,ваша,ваше,вашег,вашем,вам,vaš,vaše,vašeg',
  small: 'је,под,са,за,на,и,од,ново,нови,je,se',
} satisfies NumberWords;
