/** How the book looks: on a screen wide or narrow, light or dark, and on paper. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#5b5b66;--paper:#fff;--line:#d8d8de;--tint:#f4f4f7;--link:#0b57b0;--mark:#b34700}
@media(prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#a9a9b5;--paper:#17171b;--line:#3a3a44;--tint:#222228;--link:#8ab8ff;--mark:#ffb37a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:1.8rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 .25rem;padding-top:1rem;border-top:3px solid var(--ink)}
h3{font-size:.95rem;line-height:1.5rem;margin:0;font-variant-numeric:tabular-nums}
p{margin:.25rem 0}
a{color:var(--link)}
small{color:var(--soft);font-size:.85rem}
nav ol{padding-left:1.5rem;columns:18rem;column-gap:2.5rem}
nav ol ul{padding-left:1rem}
article{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
article>div{max-width:46rem}
article>div>p:first-child{margin-top:0}
article:target,:target{scroll-margin-top:1rem}
article:has(:target),tr:has(:target){background:var(--tint)}
.reading h3{color:var(--mark)}
.force{font-weight:600}
.other{margin:.5rem 0 0;padding-left:.75rem;border-left:3px solid var(--line)}
.other ol{margin:.25rem 0;padding-left:1.5rem}
.change{margin:0 0 .5rem}
.change>div{display:grid;grid-template-columns:5rem 1fr;gap:0 .75rem}
dt{color:var(--soft)}
dd{margin:0}
.facts{list-style:none;margin:0;padding:0}
.facts b{font-weight:400;color:var(--soft)}
.group{padding-left:.75rem;border-left:3px solid var(--line);margin:.25rem 0}
table{border-collapse:collapse;width:100%;margin:2rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}
caption small{display:block;font-weight:400}
th,td{border-bottom:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--ink);font-size:.85rem}
tbody th{font-weight:600}
th .facts,th small{font-weight:400}
td a,h3 span{white-space:nowrap}
@media(max-width:42rem){
article{grid-template-columns:1fr}
nav ol{columns:1}
.change>div{grid-template-columns:1fr}
.other ol{padding-left:1.25rem}
table,caption,tbody,tr,th,td{display:block;width:100%}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .75rem;margin:.5rem 0}
th,td{border:0;padding:.1rem 0}
td:empty{display:none}
td::before{content:attr(data-head);display:block;color:var(--soft);font-size:.8rem}
}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--tint:#fff;--link:#000;--mark:#000}
@page{size:A4;margin:18mm 16mm;@bottom-center{content:counter(page)}}
html{font-size:9.5pt}
body{max-width:none;padding:0}
section{break-before:page}
h2{margin-top:0;border:0;padding:0}
h2,h3,caption,thead{break-after:avoid}
article,tr,.change{break-inside:avoid}
thead{display:table-header-group}
a{text-decoration:none}
.elsewhere a::after{content:" (" attr(href) ")"}
article{grid-template-columns:12rem 1fr}
}
`
