import type { Lexicon } from './lexicon';

export const en: Lexicon = {
  request:
    'request,requests,support request,service request,user request,case,cases,support ticket,helpdesk ticket,help desk ticket,support case,inquiry,inquiries,enquiry,enquiries,query,queries,complaint*,grievance*,issue,issues,incident*,bug,bugs,petition,claim,claims,concern,problem report,work order,service order,service ticket,trouble ticket,maintenance request,bug report,rma,return request,appeal,feedback,question',
  ambiguous: 'ticket*,report,reports,application,applications,submission,submissions,dossier',
  generic:
    'reference,ref,tracking,track,confirmation,receipt,acknowledgement,acknowledgment,registration,record,unique,identification,docket,file number,job',
  message: 'message,messages,form,email,e-mail,details,information,contact form,documents,data,suggestion',
  marker: 'number,numbers,no,nr,num,id,ids,code,identifier,key,reference,ref,n°,no.,num.,ref.,id.',
  created:
    'created,opened,saved,stored,submitted,submited,successfully submitted,sent,been sent,sent successfully,registered,raised,logged,filed,lodged,recorded,generated,issued,reported,we have logged,created and assigned,booked in,was successful,accepted,acknowledged,thank you for your,thanks for your,thank you for submitting,we got your,we have your,submission successful,submit success*,success',
  received: 'received,has been received,have received,recieved,got',
  assigned: 'assigned,allocated,given',
  settled:
    "assigned to,closed,close,deleted,reopened,re-opened,resolved,updated,changed,merged,replied,reply to,a reply,a response,an answer,response to,escalate*,locked,unlocked,follow-up received,a follow-up,follow up to,reminder,expired,rejected,approved,cancelled,canceled,completed,deadline,responsible,owner of,moved to,removed,archived,transferred,not found,could not,couldn't,cannot be,was not,were not,not valid,invalid,failed,error,unable,is not,has not,haven't,already exists,duplicate,denied,forbidden,gateway,server error,something went wrong,try again,ago,yesterday,last week,last month,declined,on hold,comment*,survey,copy of,your reply,your response,your answer,rating,attachment*,related,similar,submitted by,created by,opened by,posted by,filed by,new comment,new reply,voting",
  other:
    "order,orders,you are registered,you're registered,you have registered,you have been registered,webinar*,invoice*,booking*,reservation*,purchase*,phone,telephone,tel,mobile,fax,call us,hotline,policy,policy number,account,account number,customer number,customer id,client id,member id,membership,user id,card,card number,iban,bank,payment*,paid,amount,price,total,balance,transaction*,shipment*,parcel,package,delivery,tracking number of your,airline,flight,flyer,seat,seats,e-ticket,eticket,boarding,event,concert,movie,show,parking,plate,serial,model,version,build,vat,tax,tax id,passport,license,licence,contract,coupon,voucher,promo,room,floor,apartment,house,street,zip,postcode,postal,port,postcode,draw,raffle,lottery,queue,position,place in,line,step,page,chapter,article,section,sku,item,product,quantity,qty,ip,pin,password,passcode,verification code,access code,security code,one-time code,otp,activation*,imei,vin,reserving,reserve,reserved,tickets sold,sold,admission,subscription,copyright,registered company,company number,company no,registration no of,extension,ext,box,po box,p.o. box,isbn,doi,article number,part number,batch,lot number,employee,employee id,student id,refund amount,quote number,po number,purchase order,app id,error code,status code,response code",
  prompt:
    'enter,please enter,type your,type in,provide your,e.g,eg,e.g.,for example,example,such as,format,look up,lookup,search by,find your,find the,search for,find by,check by,check the status of,invalid,must be,should be,digits,characters,sample,placeholder,where can i find,have you,can you,who,what,how to,paste,select,choose,specify,your existing,has a,existing',
  promise:
    "will contact you,will be in touch,hear from us,receive a reply,send a reply,be in touch,will get back,get back to you,will reply,will respond,will be responded,we will review,we'll review,we will look,we'll look,we'll be in touch,we'll get back,we'll reply,we'll contact,we'll respond,keep this,save this,note this,please quote,please keep,please save,please note down,for your records,for future reference,for reference,quote this,use this number,with this number,use it to,thank you for contacting,thanks for contacting,thank you for reaching,thanks for reaching,thank you for getting in touch,thanks for getting in touch,thank you for writing,a representative will,an agent will,our team will,look into,looking into,is being processed,being reviewed,look at your,connecting you,track your,track the,check the status,follow up,follow the progress,view the status,confirmation email,you will receive,we aim to respond,within 24 hours,shortly,as soon as possible",
  yours: 'your,yours,you',
  small:
    'is,are,vide,logged in,create,the,a,an,of,for,under,with,to,as,has,have,been,was,were,and,below,following,this,we,it,its,by,in,on,our,new,successfully,now,here',
  unit: 'hour*,hrs,day,days,business day*,working day*,week*,month*,minute*,min,mins,second*,sec,year*,digits,characters,people,person,persons,items,files,am,pm,mb,kb,times,tickets,questions,steps,stars,points,percent,usd,eur,dollars,euros',
};
