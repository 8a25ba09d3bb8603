import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['напред', 'продължи', 'следващ'],
  region: ['област'],
  without: ['без'],
  fillers: ['ваш', 'ваша', 'вашето', 'вашият', 'вашия', 'вашата'],
} satisfies FormWords;
