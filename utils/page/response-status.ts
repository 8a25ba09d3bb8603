/** The status the document was answered with; 0 where the browser does not say. */
export function responseStatus(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0;
}
