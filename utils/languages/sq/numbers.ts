import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'kërkes*,ankes*,rast*,incident*,pyetj*,problem*',
  ambiguous: 'bilet*,tiket*',
  generic: 'referenc*,gjurmim*',
  message: 'mesazh*,formular*',
  marker: 'numr*,numër*,nr,kod*,id',
  created: 'krijua*,dërgua*,regjistrua*,hapur,hap,paraqit*,sukses*,u krijua,u dërgua,u regjistrua',
  received: 'marr*,morëm,pranua*',
  assigned: 'caktua*',
  settled: 'mbyll*,zgjidh*,përditësua*,ndryshua*,nuk u gjet,gabim*,fshir*,refuzua*',
  other: 'porosi*,fatur*,rezervim*,telefon*,llogari*,pages*,kart*,fjalëkalim*',
  prompt: 'shkruani,vendosni,p.sh,shembull*',
  promise: 'kontaktojmë,përgjigjemi,ruani,faleminderit,së shpejti',
  yours: 'juaj,tuaj,juaja,tënd',
  small: 'është,me,i,e,të,u,nën,dhe,për,ri,re',
} satisfies NumberWords;
