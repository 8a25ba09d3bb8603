import { foldWords } from '@/utils/text/words';

const ENOUGH = 8;
/** Regions of the countries whose forms offer them as a list most often. */
const REGIONS: ReadonlySet<string> = new Set(
  foldWords(
    `alabama,alaska,arizona,arkansas,california,colorado,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,ohio,oklahoma,oregon,tennessee,texas,utah,vermont,virginia,wisconsin,wyoming,
    alberta,british columbia,manitoba,new brunswick,nova scotia,ontario,quebec,saskatchewan,new south wales,queensland,south australia,tasmania,victoria,western australia,
    baden württemberg,bayern,berlin,brandenburg,bremen,hamburg,hessen,niedersachsen,nordrhein westfalen,rheinland pfalz,saarland,sachsen,sachsen anhalt,schleswig holstein,thüringen,
    alsace,aquitaine,auvergne,bourgogne,bretagne,corse,île de france,languedoc roussillon,limousin,lorraine,midi pyrénées,picardie,rhône alpes,occitanie,normandie,nouvelle aquitaine,hauts de france,grand est,pays de la loire,
    andalucía,aragón,asturias,cantabria,castilla la mancha,cataluña,extremadura,galicia,murcia,navarra,la rioja,abruzzo,basilicata,calabria,campania,lazio,liguria,lombardia,marche,molise,piemonte,puglia,sardegna,sicilia,toscana,umbria,veneto,
    dolnośląskie,kujawsko pomorskie,lubelskie,łódzkie,małopolskie,mazowieckie,opolskie,podkarpackie,podlaskie,pomorskie,śląskie,wielkopolskie,
    acre,alagoas,bahia,ceará,goiás,maranhão,mato grosso,minas gerais,paraná,pernambuco,rio de janeiro,rio grande do sul,santa catarina,são paulo`,
  )
    .split(',')
    .map((name) => name.trim()),
);
/** How regions are named in the east: “Тульская область”, “Краснодарский край”, “大阪府”. */
const NAMED_SO = /(область|обл\.|край|республика|область|вобласць|облысы|[都道府県省]|도|특별시|광역시)$/u;

/** Are the options of a list states, provinces or other regions of one country? */
export function areRegions(labels: readonly string[]): boolean {
  const found = labels.filter(
    (label) => NAMED_SO.test(label.trim()) || REGIONS.has(foldWords(label).replaceAll('-', ' ').trim()),
  );
  return found.length >= Math.max(ENOUGH, labels.length / 3);
}
