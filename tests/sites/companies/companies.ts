import type { Company } from './company';
import { englishCompanies } from './english-companies';
import { otherCompanies } from './other-companies';
import { russianCompanies } from './russian-companies';

/** Contact pages of every kind of service: numbers to dial among others that only look like it. */
export const companies: readonly Company[] = [...russianCompanies, ...englishCompanies, ...otherCompanies];
