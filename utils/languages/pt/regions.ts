import type { RegionWords } from '@/utils/languages/regions';

export default {
  names: `acre, alagoas, bahia, ceará, goiás, maranhão, mato grosso, minas gerais, paraná, pernambuco, rio de janeiro,
    rio grande do sul, santa catarina, são paulo`,
} satisfies RegionWords;
