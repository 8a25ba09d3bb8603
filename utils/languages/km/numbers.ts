import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'សំណើ,បណ្តឹង,សំបុត្រ',
  marker: 'លេខ',
  created: 'បានបង្កើត,បានដាក់,បានផ្ញើ,ជោគជ័យ,បានចុះឈ្មោះ',
  received: 'បានទទួល',
  yours: 'របស់អ្នក',
  small: 'គឺ,ត្រូវ',
} satisfies NumberWords;
