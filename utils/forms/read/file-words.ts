/** Names that authors give to a place for dropping files, in `class`, `id`, `data-*` names and test ids. */
const DROP_NAME = /drop-?(?:zone|area|target|box)|file-?drop|drag-?(?:and-?|n-?)?drop|upload-?(?:area|zone|box|drop)/i;

/** How pages ask for files to be dropped: stems, for words change their endings. Both of a pair must be there. */
const DROP_TEXT: readonly RegExp[] = [
  /\bdrag\b|\bdrop\b.{0,40}\b(?:here|files?|images?|pictures?|screenshots?)\b|\b(?:files?|images?|screenshots?)\b.{0,40}\bdrop/iu,
  /перета[щс]|перенесите|бросьте|сбросьте/iu, // ru
  /перетягн|перекин/iu, // uk
  /перацягн/iu, // be
  /(?:hier|hierher|dateien?).{0,40}(?:zieh|ableg)|(?:zieh|ableg).{0,40}(?:hier|datei)|drag\s*&\s*drop/iu, // de
  /gliss|dépos/iu, // fr
  /arrast|suelt/iu, // es, pt
  /trascin|rilasci/iu, // it
  /przeciąg|upuś/iu, // pl
  /sürükle|bırak/iu, // tr
  /sle(?:ep|pen).{0,40}(?:hier|bestand)|(?:hier|bestand).{0,40}sle(?:ep|pen)/iu, // nl
  /přetáh|pretiahn/iu, // cs, sk
  /dra(?:g)?\s.{0,30}(?:hit|hid|her)|släpp/iu, // sv, da, nb
  /拖[放拽曳到至动]|ドラッグ|ドロップ|끌어|드래그/u, // zh, ja, ko
  /اسحب|إفلات|گرار|גרור|ลาก|kéo|tarik|seret/iu, // ar, he, th, vi, id
];

/** Does an author call it so, or ask people for it? */
export function asksForDrop(names: string, text: string): boolean {
  return DROP_NAME.test(names) || DROP_TEXT.some((pattern) => pattern.test(text));
}

/** How buttons offer to choose a file: stems again. */
const CHOOSE_TEXT: readonly RegExp[] = [
  /\b(?:attach|upload|browse)|\b(?:add|choose|select|pick)\b.{0,20}\b(?:files?|photos?|images?|pictures?|screenshots?|documents?)\b/iu,
  /прикреп|прилож|загруз|вложен|(?:добав|выб[ие]р).{0,20}(?:файл|фото|изображен|снимок|скриншот|документ)/iu, // ru
  /прикріп|завантаж|вкладен|(?:дода|обра|вибра).{0,20}(?:файл|фото|зображен|знімок)|прымацав|далучы/iu, // uk, be
  /anhang|anhäng|hochlad|datei.{0,15}(?:wähl|hinzuf)|durchsuch/iu, // de
  /joindre|joint|télévers|téléchar|parcourir|ajout.{0,15}(?:fichier|photo|image)/iu, // fr
  /adjunt|subir|sube|examinar|(?:añad|agreg|selecc).{0,15}(?:archivo|foto|imagen)/iu, // es
  /anex|carregar|enviar.{0,10}arquivo|(?:adicion|escolh|selec).{0,15}(?:arquivo|ficheiro|foto|imagem)/iu, // pt
  /alleg|carica|sfoglia|(?:aggiung|scegli|selez).{0,15}(?:file|foto|immagin)/iu, // it
  /załącz|prześl|(?:dodaj|wybierz).{0,15}(?:plik|zdję)/iu, // pl
  /ekle\b|yükle|(?:dosya|fotoğraf).{0,15}seç/iu, // tr
  /bijlage|uploaden|bladeren|bestand.{0,15}(?:kies|toevoeg)/iu, // nl
  /přílo|prilo|nahrát|nahrať|vybrat soubor/iu, // cs, sk, hr
  /bifog|ladda upp|vedhæft|vedlegg|last opp|liite|lataa/iu, // sv, da, nb, fi
  /csatol|feltölt|ataș|încărc|прикач|качи/iu, // hu, ro, bg
  /επισύναψ|μεταφόρτω|тіркеу|жүктеу/iu, // el, kk
  /附件|上传|上傳|添付|アップロード|첨부|업로드|إرفاق|تحميل|צרף|העלא|แนบ|อัปโหลด|đính kèm|tải lên|lampir|unggah/u, // zh ja ko ar he th vi id
];

/** Does a button or a label offer to choose a file? */
export function offersFile(text: string): boolean {
  return CHOOSE_TEXT.some((pattern) => pattern.test(text));
}
