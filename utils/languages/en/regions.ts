import type { RegionWords } from '@/utils/languages/regions';

export default {
  names: `alabama, alaska, arizona, arkansas, california, colorado, florida, georgia, hawaii, idaho, illinois, indiana, iowa,
    kansas, kentucky, louisiana, maine, maryland, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
    ohio, oklahoma, oregon, tennessee, texas, utah, vermont, virginia, wisconsin, wyoming, alberta, british columbia,
    manitoba, new brunswick, nova scotia, ontario, quebec, saskatchewan, new south wales, queensland, south australia,
    tasmania, victoria, western australia`,
} satisfies RegionWords;
