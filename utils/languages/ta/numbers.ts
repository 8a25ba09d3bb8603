import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'கோரிக்கை*,புகார்*,டிக்கெட்*,விண்ணப்ப*',
  marker: 'எண்*,ஐடி',
  created: 'உருவாக்கப்பட்ட*,பதிவு,சமர்ப்பிக்கப்பட்ட*,அனுப்பப்பட்ட*,வெற்றிகரமாக,திறக்கப்பட்ட*',
  received: 'பெறப்பட்ட*',
  settled: 'மூடப்பட்ட*,ஒதுக்கப்பட்ட*',
  other: 'ஆர்டர்*,விலைப்பட்டியல்*,தொலைபேசி*',
  yours: 'உங்கள்',
  promise: 'நன்றி,தொடர்பு கொள்*',
} satisfies NumberWords;
