import { useObjectUrl } from '@/components/ui/use-object-url';
import type { Picture } from '@/utils/requests/picture';

/** A picture to be downloaded and attached by hand. */
export function EmailPicture({ picture: { blob, fileName } }: { picture: Picture }) {
  const url = useObjectUrl(blob);
  return (
    <a className="button button-quiet" href={url} download={fileName}>
      {fileName}
    </a>
  );
}
