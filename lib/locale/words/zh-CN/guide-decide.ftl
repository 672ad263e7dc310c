### 指南第一部分的文字：注销是合适的选择吗？

decide-lead = 注销后无法挽回。选出困扰你的事，能让你保留账号的选择会排在前面。你的选择留在这台电脑上。
reasons = 你为什么想离开？
reason-privacy = 个人数据的保存和使用方式
reason-unwanted-mail = 邮件和通知太多
reason-shopping-risk = 欺诈、骗局或假货
reason-unused = 我已不再使用，怕有人暗中滥用
reason-poor-support = 纠纷没有解决，或客服没有帮助
reason-better-shop = 另一家商店更适合我
reason-settle = 先了结纠纷：只有还能登录时，才能回应。
reason-settle-how = 怎样了结

ways = 更温和的选择
ways-found = { $count ->
 [0] 选择一个原因，对应的选择会排在前面。
 [1] 有1个选择对应你所选的原因。
 *[other] 有{ $count }个选择对应你所选的原因，最贴近的在前。
}
ways-all = 全部选择
ways-others = 其他选择
enough = 这样就够了
letter-ready = 信件已备好
open-mail-settings = 打开邮件设置
open-help-centre = 打开帮助中心
open-privacy-centre = 打开隐私中心
open-cookie-settings = 打开Cookie设置
open-account-settings = 打开账号设置
open-account-home = 打开我的账号
open-addresses = 打开我的地址

way-mute-notifications = 关闭邮件和通知
way-mute-notifications-why = 保留账号，挡住广告。关于订单的邮件可能仍会收到。
way-mute-notifications-walk =
    在邮件设置中，取消勾选所有不想要的邮件。
    在App中，打开设置，再打开通知，关闭不想要的。
    手机自己的设置也可以限制或停止App的通知。
way-pause-account = 暂停使用账号
way-pause-account-why = 歇一歇，不注销。网站上没有找到这样的设置，所以要由客服来办。
way-pause-account-walk =
    写信给客服：要求临时停用，并说明原因。
    询问怎样重新启用账号，并保留答复。
    不要去碰旧的“deactivate”（停用）页面：其中的“Release my account at the same time”（同时释放我的账号）曾使账号永久终止。
way-privacy-settings = 少分享一些
way-privacy-settings-why = 传出去的数据更少，公开的也更少。AliExpress已有的数据，它会留着。
way-privacy-settings-walk =
    在隐私中心，查找数据分享和“Advertising Preferences”（广告偏好），拒绝你不需要的。
    在App中，打开“Settings”（设置），再打开“Privacy setting”（隐私设置），关闭个性化推荐和广告。
    在Cookie设置中，拒绝不必要的。它只对这个浏览器有效。
    在账号设置中，检查别人能看到你资料的哪些内容。
way-close-features = 只取消某项服务
way-close-features-why = 没有可扣款的，可失去的也更少：没有会员，没有绑定的卡，没有旧地址。
way-close-features-walk =
    取消会员和订阅。在你的账号中查找VIP。
    解绑银行卡，移除其他付款方式。
    删除未完成的订单用不到的地址。
    如果有多余的账号，注销那些，保留你在用的。
way-other-shops = 去别处购物
way-other-shops-why = 你可以去别处买，这个账号保持原样。
shop-amazon = Amazon：几乎什么都有
shop-ebay = eBay：全新和二手
shop-walmart = Walmart：大型零售商
shop-alibaba = Alibaba.com：AliExpress的母公司，面向企业客户

truths = 就目前所知，注销意味着什么
truths-ends = 会终止的
truth-history = 要做好失去订单历史的准备，连同物流和收据，以及你写的评价。
truth-history-source = 多篇教程如此说；没有找到官方清单
truth-no-undo = 没有已知的恢复办法。新账号会从零开始。
truth-no-undo-source = 没有找到恢复办法。有一个人报告说24小时内就办完了
truth-eu = 在欧盟、欧洲经济区和英国，你可以随时通过注销账号来终止协议。此时尚未完成的有效订单会“completed or reimbursed”（履行完毕或予以退款），视情况和原因而定。
truth-eu-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）
truth-vip = VIP会员每365天续费一次，30天试用期后会转为付费一年。在首个期限内取消，可全额退费，期限长短视你所在国家而定；之后取消，退还一部分。如果因账号终止而终止，则不退费：先取消会员。
truth-vip-source = AliExpress的VIP协议（第{ $clause }条，{ $dated }）
truths-stays = 会保留的
truth-data = AliExpress因法律义务和纠纷会保留部分数据，没有说明保留多久。
truth-data-source = AliExpress的隐私政策（第{ $clause }节，{ $dated }）
truth-debts = 先买后付或其他信贷的欠款，仍欠贷款方，依贷款方自己的条款。注销账号并不会消除债务。
truth-debts-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）称适用贷款方的条款。债务仍在，是我们的理解
truth-mailbox = 此账号的邮箱再保留一段时间。法律通知会发到那里，24小时后即视为送达。
truth-mailbox-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）
truth-app = App可能还能用好几天。自己退出登录。
truth-app-source = 一个人的报告：超过一周
truth-alibaba = Alibaba.com使用相同的登录，有自己的注销页面，在myprivacy.alibaba.com。不要弄混：点击任何按钮之前，先核对地址。
truth-alibaba-source = 两个页面都已知其地址。注销一个账号对另一个有什么影响，没有人说过
truth-russia = aliexpress.ru和tmall.ru上的账号会保留。它们属于另一家公司，不在这里的范围内。
truth-russia-source = 多个来源说法一致
truths-unsaid = 没有人说过的
truth-conditions = 必须先处理什么。我们列出你可能失去的；AliExpress没有提出任何条件。
truth-conditions-source = 没有找到官方清单。非官方页面说，未完成的订单和未还的先买后付会妨碍注销
truth-time = 需要多久。
truth-time-source = AliExpress没有说明需要多久
truth-money = 余额、奖励金、金币、优惠券和礼品卡会怎样。先用掉或转走。
truth-money-source = 没有找到官方说法，连余额是否属于必须退还的钱都没有说明

want-close = 我仍想注销
decided-close = 你想注销
decided-close-what = 还没有向任何人发送任何内容。下一步：处理未了的事，留下属于你的，取消会续费的。
