/** A text longer than this is an article that mentions a code, UTF-16 units. */
const LONGEST = 300;

/** `ERR-4012`, `ERROR 504`, `HTTP 503`, `ERR_CONNECTION_RESET`, `0x80070005`, `ORA-00942`: never a plain number, which may be an order's. */
const CODE =
  /(?:^|[^\p{L}\p{N}])(?:(?:ERR(?:OR)?|HTTP|EXC)[-_ :#]{0,2}\d{2,6}|ERR(?:_[A-Z]{2,20}){1,6}|0x[0-9A-Fa-f]{6,8}|(?:ORA|SQLSTATE)[- ]\d{5})(?![\p{L}\p{N}])/u;

/** Is there an error code in this text, as programs write them? */
export function saysErrorCode(text: string): boolean {
  return text.length <= LONGEST && CODE.test(text);
}
