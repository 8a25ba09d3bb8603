import { describe, expect, it } from 'vitest';
import { asksForDrop, offersFile } from '@/utils/forms/read/file-words';

describe('asksForDrop', () => {
  it.each([
    'Drag files here',
    'Drop your screenshots here or browse',
    'Перетащите файлы сюда',
    'Перетягніть файли сюди',
    'Dateien hier ablegen',
    'Glissez vos fichiers ici',
    'Arrastra los archivos aquí',
    'Arraste os arquivos para cá',
    'Trascina qui i file',
    'Przeciągnij pliki tutaj',
    'Dosyaları buraya sürükleyin',
    '将文件拖到此处',
    'ここにファイルをドラッグ',
    '파일을 여기로 끌어다 놓으세요',
  ])('%s', (text) => {
    expect(asksForDrop('', text)).toBe(true);
  });

  it.each(['dropzone', 'js-file-drop', 'upload-area wide', 'drag-and-drop'])('class %s', (names) => {
    expect(asksForDrop(names, '')).toBe(true);
  });

  it.each(['Send request', 'Drop us a line', 'Dropdown', 'Отправить', 'We will drop by on Monday', 'Price drop alerts'])(
    'not: %s',
    (text) => {
      expect(asksForDrop('dropdown-menu', text)).toBe(false);
    },
  );
});

describe('offersFile', () => {
  it.each([
    'Attach',
    'Add a screenshot',
    'Upload file',
    'Прикрепить файл',
    'Добавить фото',
    'Прикріпити',
    'Datei auswählen',
    'Anhang hinzufügen',
    'Joindre un fichier',
    'Adjuntar archivo',
    'Anexar arquivo',
    'Allega file',
    'Załącz plik',
    'Dosya ekle',
    'Bijlage toevoegen',
    '上传附件',
    'ファイルを添付',
    '파일 첨부',
  ])('%s', (text) => {
    expect(offersFile(text)).toBe(true);
  });

  it.each(['Send', 'Add a comment', 'Select a topic', 'Отправить', 'Добавить адрес', 'Absenden', 'Envoyer'])(
    'not: %s',
    (text) => {
      expect(offersFile(text)).toBe(false);
    },
  );
});
