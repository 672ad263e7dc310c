### 收起后的浮层：用几个字说明页面的状态。

pill-stored = 缓存的页面
pill-changed = 页面变了
pill-loading = 读取中…
pill-unread = 未能读取
pill-stale = { $ago }看到
pill-clear = 此处没有待处理
pill-by-word = 据你说明已办妥
pill-robot-check = AliExpress要求验证
pill-signed-out = 未登录
pill-ready = 可以注销
pill-sent = 申请已提交
pill-retry = 尝试登录
pill-failed = 登录失败
pill-kept = 已保存{ $orders }笔
