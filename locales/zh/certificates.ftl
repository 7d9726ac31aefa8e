# 入驻证书及其查验。

certificate-title = 入驻证书
certificate-pool = 上海合作组织科技园和创新集群库
certificate-number = 编号：{ $number }
certificate-attests = 兹证明
certificate-resident-technopark = 为以下科技园的入驻企业
certificate-resident-cluster = 为以下创新集群的入驻企业
certificate-plain = { $words }
certificate-place = { $city } · { $side }
certificate-standing = 入驻类别
certificate-standing-initial = 初次入驻
certificate-standing-permanent = 长期入驻
certificate-valid = 有效期
certificate-until = 至{ $day }（含当日）
certificate-endless = 无固定期限
certificate-issued = 颁发日期
certificate-how-to-check = 扫描二维码，查验证书当前是否有效
certificate-note = 入驻决定由园区负责人作出。本证书不能代替与园区签订的合同，也不作为税收优惠的证明。
certificate-caption = 证书编号：{ $number }。任何人扫描证书上的二维码均可查验。

certificate-check = <b>{ $mark } { $status }</b>

    <b>证书编号：{ $number }</b>
    { $organisation }
    园区：{ $park }
    { $side }

    入驻时间：{ $since }
    期限：{ $until }
    { $notes }
certificate-now-approved = 有效
certificate-now-suspended = 已暂停
certificate-now-revoked = 无效：入驻资格已撤销
certificate-now-left = 无效：该机构已退出园区
certificate-now-expired = 无效：已到期
certificate-park = ⚠ 该园区目前不是科技园库成员：{ $status }。
