import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { Picture } from '@/utils/requests/picture';

/** A picture to be downloaded and attached by hand. */
export function EmailPicture({ picture: { blob, fileName } }: { picture: Picture }) {
  const url = useObjectUrl(blob);
  return (
    <a className={classNames(buttons.button, buttons.quiet)} href={url} download={fileName}>
      {fileName}
    </a>
  );
}
