# 审计记录：谁、何时、依据什么、做了什么，原为何、现为何。

audit-list = 📜 <b>审计记录</b>
    { $filter }

    { $lines }
audit-everything = 显示全部，最新在前
audit-none = 没有符合条件的记录。
audit-line = <b>第 { $number } 号</b> · { $at }
    { $who }：{ $action } — { $thing } { $ident }{ $marks }
audit-who = { $name }（{ $role }{ $side }）
audit-of-side = ，{ $side }
audit-by-itself = 系统
audit-on-behalf = { "" }
    ⚑ <b>代为提交：{ $side }</b>
audit-override = { "" }
    ⚠ <b>与规定不一致</b>
audit-card = 📜 <b>审计记录</b>
    { $line }{ $basis }

    { $changes }

    <i>记录指纹（SHA-256）：</i>
    <code>{ $hash }</code>
audit-basis = { "" }
    依据：第 { $section } 条第 { $paragraph } 款
audit-basis-cell = 第 { $section } 条第 { $paragraph } 款
audit-change = • { $name }：{ $before } → { $after }
audit-detail = • { $name }：{ $value }
audit-no-change = 没有字段变化。
audit-withheld = 记录中不保存文字内容
audit-field-status = 状态
audit-field-side = 所属方
audit-field-starts-at = 开始
audit-field-ends-at = 结束
audit-field-reason = 理由
audit-field-suspended-at = 暂停时间
audit-field-delegated = 提交权
audit-field-language = 语言
audit-field-zone = 时区
audit-open = 第 { $number } 号
audit-by-thing = 🔎 按对象
audit-by-role = 👤 按角色
audit-by-side = 🏳 按所属方
audit-by-days = 📅 按时间
audit-by-action = ✏ 按操作
audit-marked = ⚑ 仅看特殊操作
audit-unmarked = 不限特殊操作
audit-all = ✖ 清除筛选
audit-choose = 要显示什么？
audit-choice = { $value }
audit-jsonl = 📄 JSON Lines
audit-xlsx = 📊 XLSX
audit-file = 审计记录，共 { $count } 条。
audit-chain-file = 完整审计记录，共 { $count } 条。最后一条的指纹：{ $head }。脱机核验：poolbot audit verify FILE --head …
audit-column-number = 序号
audit-column-at = 时间（UTC）
audit-column-who = 操作者
audit-column-role = 角色
audit-column-side = 所属方
audit-column-action = 操作
audit-column-thing = 对象
audit-column-ident = 对象编号
audit-column-basis = 依据
audit-column-on-behalf = 代为提交的一方
audit-column-override = 与规定不一致
audit-column-before = 原为
audit-column-after = 现为
audit-column-detail = 详情

audit-thing-park = 园区
audit-thing-organisation = 机构
audit-thing-resident = 入驻企业
audit-thing-event = 活动
audit-thing-application = 申请
audit-thing-proposal = 建议
audit-thing-idea = 设想
audit-thing-plan = 工作计划
audit-thing-item = 计划项目
audit-thing-merge = 项目合并
audit-thing-paper = 委员会文件
audit-thing-agenda = 议程项目
audit-thing-meeting = 会议
audit-thing-session = 总理理事会会议
audit-thing-presidency = 主席国任期
audit-thing-mandate = 授权
audit-thing-invitation = 邀请
audit-thing-person = 个人设置
audit-thing-profile = 个人数据
audit-thing-channel = 频道
audit-thing-letter = 主办方来信
audit-thing-question = 报名问题
audit-thing-application-question = 竞赛申请表问题
audit-thing-application-letter = 致申请者的信
audit-thing-setting = 设置
audit-thing-side = 方
audit-thing-delivery = 投递
audit-thing-export = 导出
audit-thing-token = 访问密钥

audit-action-begin = 开始
audit-action-edit = 修改
audit-action-delete = 删除
audit-action-discard = 丢弃草稿
audit-action-submit = 提交
audit-action-confirm = 确认
audit-action-return = 退回
audit-action-suspend = 暂停
audit-action-resume = 恢复
audit-action-remove = 移除
audit-action-withdraw = 撤回
audit-action-nominate = 推荐入库
audit-action-check = 开始审核
audit-action-admit = 准予入库
audit-action-right = 确认信息准确
audit-action-invite = 发出邀请
audit-action-dismiss = 免去
audit-action-join = 加入
audit-action-leave = 退出
audit-action-hand-over = 移交
audit-action-file = 正式提交
audit-action-draft = 起草
audit-action-adopt = 通过
audit-action-acknowledge = 确认收到
audit-action-accept = 接受
audit-action-defer = 暂缓
audit-action-answer = 答复
audit-action-attach = 附上文件
audit-action-remove-file = 移除文件
audit-action-announce = 宣布
audit-action-move = 改期
audit-action-hold = 已举行
audit-action-cancel = 取消
audit-action-except = 注明与规定不一致
audit-action-preside = 宣布主席国
audit-action-end = 终止
audit-action-compile = 汇编
audit-action-circulate = 分发
audit-action-make = 制作
audit-action-sign = 上传签署本
audit-action-forward = 转交各方
audit-action-comment = 提出意见
audit-action-say = 报告进展
audit-action-take-in = 列入计划
audit-action-leave-out = 不列入计划
audit-action-publish = 发布
audit-action-schedule = 安排发布
audit-action-hand-in = 送审
audit-action-send-back = 退回作者
audit-action-take-back = 收回
audit-action-send = 发送
audit-action-stop = 停止发送
audit-action-settings = 修改个人设置
audit-action-erase = 申请删除数据
audit-action-export = 导出
audit-action-agree = 同意
audit-action-object = 反对
audit-action-diplomatic = 标记为经外交渠道提交
audit-action-not-diplomatic = 取消外交渠道标记
audit-action-late-entry = 凭码逾期提交
audit-action-suspended = 暂停授权
audit-action-resumed = 恢复授权
audit-action-ended = 终止授权
audit-action-expired = 授权到期
audit-action-delegated = 授予提交权
audit-action-recalled = 收回提交权
audit-action-until = 修改授权期限
audit-action-document = 附上授权文件
audit-action-look = 查找
audit-action-let-in = 签到入场
audit-action-revoke = 撤销
audit-action-initial = 初次批准
audit-action-permanent = 长期批准
audit-action-renew = 申请延期
audit-action-prolong = 准予延期
audit-action-decline = 拒绝

command-audit = 审计记录
menu-audit = 📜 审计记录
