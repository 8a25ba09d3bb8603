import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  request:
    'solicitud*,consulta*,caso,casos,incidencia*,reclamo*,reclamación*,queja*,petición*,requerimiento*,incidente*,denuncia*,radicado*,radicación,pqr,pqrs,pqrsd,pqrsf,gestión,reporte,soporte,sugerencia*,problema*,inquietud*,petitorio*',
  ambiguous: 'tiquete*,tickete*,boleto*,expediente*,trámite*,protocolo*,informe*,entrada,registro',
  generic: 'referencia*,folio*,seguimiento*,comprobante*,constancia*,identificador*,único,acuse*,rastreo*',
  message: 'mensaje*,formulario*,correo*,datos,información,proyecto,documentos',
  marker: 'número*,numero*,num,nº,n°,no,nro,código*,clave,identificador,id,folio*,radicado*',
  created:
    'cread*,creó,registrad*,registró,registro correct*,enviad*,envió,generad*,generó,abiert*,recibid* correctamente,radicad* exitosamente,radicada,ingresad*,presentad*,guardad*,identificad*,emitid*,realizad*,se registro,se ha creado,éxito,exitos*,correctamente,gracias por tu,gracias por su',
  received: 'recibid*,recibimos,recibió',
  assigned: 'asignad*,asignó',
  settled:
    'cerrad*,resuelt*,actualizad*,modificad*,fusionad*,bloquead*,desbloquead*,eliminad*,rechazad*,cancelad*,anulad*,escalad*,reabiert*,finalizad*,no se encuentra,no encontrad*,no se encontró,encontrado:,no existe,no se pudo,error,falló,inválid*,no válid*,ya existe,respuesta a,recibió un seguimiento,aprobad*,vencid*,expirad*,atendid*',
  other:
    'pedido*,orden de compra,orden,factura*,compra*,reserva*,teléfono*,tel,celular*,móvil,fax,llame,cuenta*,cliente*,contrato*,póliza*,tarjeta*,pago*,importe,monto,precio*,total,envío*,paquete*,guía*,vuelo*,asiento*,transacción*,transaccion*,cédula*,dni,nit,rut,placa*,licencia*,contraseña*,clave de acceso,código de verificación,código de acceso,código de confirmación,código postal,cupón,serie,modelo,versión,página,artículo*,paso,puesto,posición,vendid*,sorteo*,rifa*,evento*,saldo,producto*,estacionamiento*',
  prompt:
    'ingrese,ingresa,introduzca,introduce,escriba,escribe,por ejemplo,ejemplo*,ej,formato*,buscar,consultar por,dígitos,caracteres,seleccione,digite,coloque,indique',
  promise:
    'responderemos,contactaremos,contactará,pondremos en contacto,guarde,guarda este,conserve,anote,en breve,recibirá*,nos comunicaremos,le responderemos,será respondid*,será atendid*,siendo gestionada,gracias por contactar*,gracias por comunicar*,puede consultar,consultar el estado,revisaremos,gracias,prontamente',
  yours: 'su,sus,tu,tus,vuestra,vuestro',
  small:
    'es,el,la,los,las,de,del,un,una,con,ha,sido,fue,se,bajo,por,para,y,al,le,lo,está,esta,este,siguiente,nuevo,nueva,hemos,asistencia,que,en,usuario',
  unit: 'hora*,día,días,dias,minuto*,semana*,mes,meses,año*,segundos,dígitos,caracteres,veces,hábiles,archivos,personas,pesos,euros',
};
