import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['contato', 'fale conosco', 'atendimento'],
  help: ['ajuda', 'suporte'],
  account: ['entrar(?!\\p{L})', 'minha conta'],
  notDialled: ['cnpj(?!\\p{L})', 'cpf(?!\\p{L})', 'cep(?!\\p{L})', 'ie(?!\\p{L})', 'nire(?!\\p{L})'],
  dialled: ['ligue', 'telem[oó]vel', 'celular', 'atendimento', 'linha', 'central', 'disque'],
  contactPath: ['contato'],
  helpPath: ['ajuda'],
} satisfies ChannelWords;
