import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'yêu cầu*,phiếu hỗ trợ,phiếu yêu cầu,khiếu nại,phản ánh,phiếu,vé hỗ trợ,sự cố,trường hợp,câu hỏi,góp ý,kiến nghị,đơn khiếu nại,ticket hỗ trợ',
  ambiguous: 'vé,hồ sơ,báo cáo,đơn',
  generic: 'tham chiếu,theo dõi,tra cứu,biên nhận,tiếp nhận',
  message: 'tin nhắn,biểu mẫu,thông tin,email,liên hệ',
  marker: 'số,mã,mã số,id',
  created:
    'gửi thành công,được tạo,đã tạo,tạo thành công,đã gửi,được gửi,thành công,đã tiếp nhận,được tiếp nhận,đã đăng ký,được đăng ký,được ghi nhận,ghi nhận,đã mở,được mở,cảm ơn bạn đã gửi',
  received: 'đã nhận,nhận được,đã nhận được',
  assigned: 'được gán,đã gán,được phân công,được giao,đã phân công',
  settled:
    'bình luận,phản hồi của bạn,đánh giá,đã đóng,đã giải quyết,được giải quyết,cập nhật,đã thay đổi,đã khóa,đã xóa,từ chối,đã hủy,mở lại,không tìm thấy,không thể',
  other: 'đơn hàng,mã đơn hàng,số đơn hàng,hóa đơn,đặt chỗ,đặt phòng,mua,điện thoại,sđt,di động,fax',
  prompt: 'nhập,vui lòng nhập,ví dụ,định dạng,tìm kiếm',
  promise: 'sẽ liên hệ,sẽ phản hồi,sẽ trả lời,lưu lại,ghi nhớ,sớm nhất,trong thời gian,cảm ơn,xin cảm ơn',
  yours: 'của bạn,của quý khách,của anh,của chị,của quý vị,bạn,quý khách',
  small: 'là,với,cho,của,đã,được,và,này,một,mới,có,dưới,tới,sau,theo,người dùng',
} satisfies NumberWords;
