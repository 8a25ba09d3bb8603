import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ጥያቄ*,ቅሬታ*,ትኬት*,አቤቱታ*',
  marker: 'ቁጥር*',
  created: 'ተፈጥሯል,ተመዝግቧል,ተልኳል,በተሳካ',
  received: 'ደርሶናል,ተቀብለናል',
  other: 'ትዕዛዝ*,ስልክ*',
  yours: 'የእርስዎ,የእርሶ',
  promise: 'እናመሰግናለን',
  small: 'ነው,በ',
} satisfies NumberWords;
