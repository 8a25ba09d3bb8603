/** Names that authors give to a place for dropping files, in `class`, `id`, `data-*` names and test ids. */
const DROP_NAME = /drop-?(?:zone|area|target|box)|file-?drop|drag-?(?:and-?|n-?)?drop|upload-?(?:area|zone|box|drop)/i;

/**
 * How pages ask for files to be dropped, by language: stems, for words change their endings. Both of a pair must be there. They stand here,
 * for pages pay for what this room uses.
 */
const DROP_TEXT: readonly RegExp[] = Object.values({
  en: /\bdrag\b|\bdrop\b.{0,40}\b(?:here|files?|images?|pictures?|screenshots?)\b|\b(?:files?|images?|screenshots?)\b.{0,40}\bdrop/iu,
  ru: /перета[щс]|перенесите|бросьте|сбросьте/iu,
  uk: /перетягн|перекин/iu,
  be: /перацягн/iu,
  de: /(?:hier|hierher|dateien?).{0,40}(?:zieh|ableg)|(?:zieh|ableg).{0,40}(?:hier|datei)|drag\s*&\s*drop/iu,
  fr: /gliss|dépos/iu,
  es: /arrast|suelt/iu,
  pt: /arrast/iu,
  it: /trascin|rilasci/iu,
  pl: /przeciąg|upuś/iu,
  tr: /sürükle|bırak/iu,
  nl: /sle(?:ep|pen).{0,40}(?:hier|bestand)|(?:hier|bestand).{0,40}sle(?:ep|pen)/iu,
  cs: /přetáh/iu,
  sk: /pretiahn/iu,
  sv: /dra(?:g)?\s.{0,30}hit|släpp/iu,
  da: /dra(?:g)?\s.{0,30}(?:hid|her)/iu,
  nb: /dra(?:g)?\s.{0,30}(?:hit|her)/iu,
  zh: /拖[放拽曳到至动]/u,
  ja: /ドラッグ|ドロップ/u,
  ko: /끌어|드래그/u,
  ar: /اسحب|إفلات/iu,
  fa: /گرار/iu,
  he: /גרור/iu,
  th: /ลาก/iu,
  vi: /kéo/iu,
  id: /tarik|seret/iu,
});

/** Does an author call it so, or ask people for it? */
export function asksForDrop(names: string, text: string): boolean {
  return DROP_NAME.test(names) || DROP_TEXT.some((pattern) => pattern.test(text));
}

/** How buttons offer to choose a file, by language: stems again. */
const CHOOSE_TEXT: readonly RegExp[] = Object.values({
  en: /\b(?:attach|upload|browse)|\b(?:add|choose|select|pick)\b.{0,20}\b(?:files?|photos?|images?|pictures?|screenshots?|documents?)\b/iu,
  ru: /прикреп|прилож|загруз|вложен|(?:добав|выб[ие]р).{0,20}(?:файл|фото|изображен|снимок|скриншот|документ)/iu,
  uk: /прикріп|завантаж|вкладен|(?:дода|обра|вибра).{0,20}(?:файл|фото|зображен|знімок)/iu,
  be: /прымацав|далучы/iu,
  de: /anhang|anhäng|hochlad|datei.{0,15}(?:wähl|hinzuf)|durchsuch/iu,
  fr: /joindre|joint|télévers|téléchar|parcourir|ajout.{0,15}(?:fichier|photo|image)/iu,
  es: /adjunt|subir|sube|examinar|(?:añad|agreg|selecc).{0,15}(?:archivo|foto|imagen)/iu,
  pt: /anex|carregar|enviar.{0,10}arquivo|(?:adicion|escolh|selec).{0,15}(?:arquivo|ficheiro|foto|imagem)/iu,
  it: /alleg|carica|sfoglia|(?:aggiung|scegli|selez).{0,15}(?:file|foto|immagin)/iu,
  pl: /załącz|prześl|(?:dodaj|wybierz).{0,15}(?:plik|zdję)/iu,
  tr: /ekle\b|yükle|(?:dosya|fotoğraf).{0,15}seç/iu,
  nl: /bijlage|uploaden|bladeren|bestand.{0,15}(?:kies|toevoeg)/iu,
  cs: /přílo|nahrát|vybrat soubor/iu,
  sk: /prilo|nahrať/iu,
  hr: /prilo/iu,
  sv: /bifog|ladda upp/iu,
  da: /vedhæft/iu,
  nb: /vedlegg|last opp/iu,
  fi: /liite|lataa/iu,
  hu: /csatol|feltölt/iu,
  ro: /ataș|încărc/iu,
  bg: /прикач|качи/iu,
  el: /επισύναψ|μεταφόρτω/iu,
  kk: /тіркеу|жүктеу/iu,
  zh: /附件|上传|上傳/u,
  ja: /添付|アップロード/u,
  ko: /첨부|업로드/u,
  ar: /إرفاق|تحميل/u,
  he: /צרף|העלא/u,
  th: /แนบ|อัปโหลด/u,
  vi: /đính kèm|tải lên/u,
  id: /lampir|unggah/u,
});

/** Does a button or a label offer to choose a file? */
export function offersFile(text: string): boolean {
  return CHOOSE_TEXT.some((pattern) => pattern.test(text));
}
