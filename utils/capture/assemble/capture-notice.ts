/** What a person must know of a picture that is not simply what they saw. */
export type CaptureNotice =
  /** The page goes on beyond the picture. */
  | 'endless'
  /** It is smaller than on the screen: browsers draw no larger one. */
  | 'smaller'
  /** It was drawn from the page's styles instead of taken. */
  | 'redrawn'
  /** Something that scrolls hides a part of what is pictured. */
  | 'cut';
