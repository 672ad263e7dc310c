import type { SiteLanguage } from '../language';

/**
 * site-facts 3, 2026-11. "고급 환불 완료" (money before the goods went back, so not over) and "요청 완료" were seen too: what
 * they mean is inferred, so they stay words nobody knows.
 */
export const ko: SiteLanguage = {
  code: 'ko',
  orderStatus: { finished: ['취소', '환불 완료'] },
  caseOpen: ['AliExpress의 피드백을 기다리는 중입니다.'],
  caseFinished: ['환불 완료'],
};
