# 通过 HTTP 读取数据的访问密钥。

api-tokens = 🔑 <b>HTTP 数据访问</b>
    园区、活动和会议日期对所有人开放，其余内容需要密钥。说明见 { $address }/api/openapi.json。

    { $lines }
api-none = 没有有效的密钥。
api-token-line = 第 { $number } 号：{ $scopes } — 有效期至 { $until }
api-token-made = 🔑 <b>密钥已创建，仅显示一次：</b>
    <code>{ $secret }</code>

    { $line }

    请通过安全渠道交给网站负责人，并删除本消息。数据库只保存其指纹。
api-scope-organisations = 机构
api-scope-plan = 工作计划
api-scope-figures = 统计
api-make-organisations = ➕ 密钥：机构
api-make-plan = ➕ 密钥：工作计划
api-make-figures = ➕ 密钥：统计
api-make-all = ➕ 密钥：全部列表
api-revoke = ✖ 撤销第 { $number } 号
command-api = HTTP 数据访问
menu-api = 🔑 HTTP 访问
