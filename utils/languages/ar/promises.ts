import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['دقيقة', 'دقائق'],
  hour: ['ساعة', 'ساعات'],
  day: ['يوم', 'أيام', 'ايام'],
  week: ['أسبوع'],
  working: ['عمل'],
  answer: ['الرد', 'سنرد', 'نرد', 'نتواصل', 'التواصل', 'سيتم'],
  within: ['خلال'],
  from: ['من'],
  numbers: {
    one: ['واحد'],
    two: ['يومين'],
    three: ['ثلاثة'],
  },
} satisfies PromiseWords;
