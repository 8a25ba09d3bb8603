import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'solicitaç*,solicitac*,chamado*,reclamaç*,atendimento*,demanda*,ocorrência*,incidente*,requisiç*,requerimento*,manifestaç*,denúncia*,pedido de suporte,pedido de ajuda,pedido de apoio,pedido de assistência,pedido de informaç*,pedido de atendimento,caso,consulta,sugestão,dúvida*,queixa*,suporte,problema*,pedido de contacto',
  ambiguous: 'protocolo*,bilhete*,processo*,relatório*,registro,registo,ficha',
  generic: 'referência*,acompanhamento*,comprovante*,identificador*,rastreamento*,único,recibo*',
  message: 'mensage*,formulário*,dados,e-mail,informaç*',
  marker: 'número*,numero*,num,nº,n°,n.º,no,nro,código*,protocolo nº,protocolo n°',
  created:
    'criad*,criou,registrad*,registad*,enviad*,abert*,gerad*,protocolad*,cadastrad*,submetid*,realizad*,efetuad*,identificad*,com sucesso,sucesso,obrigado pel*,obrigada pel*,recebemos',
  received: 'recebid*,recebemos',
  assigned: 'atribuíd*,designad*',
  settled:
    'comentário*,sua resposta,resposta ao,avaliação*,fechad*,encerrad*,resolvid*,atualizad*,alterad*,mesclad*,bloquead*,desbloquead*,excluíd*,cancelad*,rejeitad*',
  other:
    'pedido*,fatura*,nota fiscal,compra*,reserva*,telefone*,tel,celular*,telemóvel,fax,ligue,código de verificação,vendid*,rifa*,evento*,saldo',
  prompt: 'digite,insira,informe,introduza,por exemplo',
  promise:
    'responderemos,entraremos em contato,entraremos em contacto,entrará em contato,guarde,anote,em breve,retornaremos,obrigado por entrar,obrigado por contactar,obrigado pelo contato,obrigado,obrigada',
  yours: 'seu,sua,seus,suas,teu,tua,vosso,vossa',
  small:
    'é,o,a,os,as,de,do,da,dos,um,uma,com,foi,foram,sob,no,na,para,e,ao,à,se,este,esta,seguinte,novo,nova,nosso,usuário,utilizador,em,por,sido',
} satisfies NumberWords;
