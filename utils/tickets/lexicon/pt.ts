import type { Lexicon } from './lexicon';

export const pt: Lexicon = {
  request:
    'solicitaç*,solicitac*,chamado*,reclamaç*,atendimento*,demanda*,ocorrência*,incidente*,requisiç*,requerimento*,manifestaç*,denúncia*,pedido de suporte,pedido de ajuda,pedido de apoio,pedido de assistência,pedido de informaç*,pedido de atendimento,caso,consulta,sugestão,dúvida*,queixa*,suporte,problema*,pedido de contacto',
  ambiguous: 'protocolo*,bilhete*,processo*,relatório*,registro,registo,ficha',
  generic: 'referência*,acompanhamento*,comprovante*,identificador*,rastreamento*,único,recibo*',
  message: 'mensage*,formulário*,dados,e-mail,informaç*',
  marker: 'número*,numero*,num,nº,n°,n.º,no,nro,código*,protocolo nº,protocolo n°',
  created:
    'criad*,criou,registrad*,registad*,enviad*,abert*,gerad*,protocolad*,cadastrad*,submetid*,realizad*,efetuad*,identificad*,com sucesso,sucesso,aberto com,concluíd* com sucesso,obrigado pel*,obrigada pel*,recebemos',
  received: 'recebid*,recebemos',
  assigned: 'atribuíd*,designad*',
  settled:
    'fechad*,encerrad*,resolvid*,atualizad*,alterad*,mesclad*,bloquead*,desbloquead*,excluíd*,cancelad*,rejeitad*,recusad*,reabert*,escalad*,escalonad*,finalizad*,não encontrad*,não foi,não pôde,erro,falha,falhou,inválid*,já existe,resposta a,tempo limite,lembrete,aprovad*,expirad*,indeferid*,constam',
  other:
    'pedido*,fatura*,nota fiscal,compra*,reserva*,telefone*,tel,celular*,telemóvel,fax,ligue,conta,cliente*,contrato*,apólice*,cartão*,pagamento*,valor,preço*,total,entrega*,encomenda*,voo*,assento*,transaç*,cpf,cnpj,cep,rg,nif,placa*,senha*,código de verificação,código de acesso,código de confirmação,cupom,série,modelo,versão,página,pág,artigo*,passo,fila,posição,vendid*,sorteio*,rifa*,evento*,ingresso*,saldo,produto*,documento*,benefício*,inss,autora,bagagem,boleto*',
  prompt:
    'digite,insira,informe,introduza,por exemplo,exemplo*,ex,formato*,buscar,consulte,dígitos,caracteres,selecione,preencha,anote o número',
  promise:
    'responderemos,entraremos em contato,entraremos em contacto,entrará em contato,guarde,anote,em breve,retornaremos,será respondid*,será analisad*,analisaremos,aguarde,obrigado por entrar,obrigado por contactar,obrigado pelo contato,acompanhe,acompanhar,obrigado,obrigada,salve este',
  yours: 'seu,sua,seus,suas,teu,tua,vosso,vossa',
  small:
    'é,o,a,os,as,de,do,da,dos,um,uma,com,foi,foram,sob,no,na,para,e,ao,à,se,este,esta,seguinte,novo,nova,nosso,usuário,utilizador,em,por,sido',
  unit: 'hora*,dia,dias,minuto*,semana*,mês,meses,ano*,segundos,dígitos,caracteres,vezes,úteis,arquivos,pessoas,reais',
};
