import type { RegionWords } from '@/utils/languages/regions';

export default {
  names: `dolnośląskie, kujawsko pomorskie, lubelskie, łódzkie, małopolskie, mazowieckie, opolskie, podkarpackie, podlaskie,
    pomorskie, śląskie, wielkopolskie`,
} satisfies RegionWords;
