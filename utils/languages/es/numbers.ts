import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'solicitud*,consulta*,caso,casos,incidencia*,reclamo*,reclamación*,queja*,petición*,requerimiento*,incidente*,denuncia*,radicado*,radicación,pqr,pqrs,pqrsd,pqrsf,gestión,reporte,soporte,sugerencia*,problema*,inquietud*,petitorio*',
  ambiguous: 'tiquete*,tickete*,boleto*,expediente*,trámite*,protocolo*,informe*,entrada,registro',
  generic: 'referencia*,folio*,seguimiento*,comprobante*,constancia*,identificador*,único,acuse*,rastreo*',
  message: 'mensaje*,formulario*,correo*,datos,información,proyecto,documentos',
  marker: 'número*,numero*,num,nº,n°,no,nro,código*,clave,identificador,id,folio*,radicado*',
  created:
    'cread*,creó,registrad*,registró,registro correct*,enviad*,envió,generad*,generó,abiert*,recibida correctamente,recibido correctamente,radicada,ingresad*,presentad*,guardad*,identificad*,emitid*,realizad*,se registro,se ha creado,éxito,exitos*,correctamente,gracias por tu,gracias por su',
  received: 'recibid*,recibimos,recibió',
  assigned: 'asignad*,asignó',
  settled:
    'comentario*,su respuesta,tu respuesta,respuesta a,respuesta al,calificación*,valoración*,cerrad*,resuelt*,actualizad*,modificad*,fusionad*,bloquead*,desbloquead*,eliminad*',
  other:
    'pedido*,orden de compra,orden,factura*,compra*,reserva*,teléfono*,tel,celular*,móvil,fax,código de verificación,vendid*,sorteo*,rifa*,evento*,saldo',
  prompt: 'ingrese,ingresa,introduzca,introduce,escriba',
  promise:
    'responderemos,contactaremos,contactará,pondremos en contacto,guarde,guarda este,conserve,anote,gracias por contactar*,gracias por comunicar*,gracias',
  yours: 'su,sus,tu,tus,vuestra,vuestro',
  small:
    'es,el,la,los,las,de,del,un,una,con,ha,sido,fue,se,bajo,por,para,y,al,le,lo,está,esta,este,siguiente,nuevo,nueva,hemos,asistencia,que,en,usuario',
} satisfies NumberWords;
