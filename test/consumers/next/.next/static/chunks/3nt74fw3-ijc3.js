(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?document.currentScript:void 0,61273,t=>{"use strict";let e,i=globalThis,r=i.ShadowRoot&&(void 0===i.ShadyCSS||i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),l=new WeakMap;class a{constructor(t,e,i){if(this._$cssResult$=!0,i!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(r&&void 0===t){let i=void 0!==e&&1===e.length;i&&(t=l.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),i&&l.set(e,t))}return t}toString(){return this.cssText}}let o=(t,...e)=>new a(1===t.length?t[0]:e.reduce((e,i,r)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[r+1],t[0]),t,n),s=r?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e,i="";for(let e of t.cssRules)i+=e.cssText;return new a("string"==typeof(e=i)?e:e+"",void 0,n)})(t):t,{is:h,defineProperty:u,getOwnPropertyDescriptor:d,getOwnPropertyNames:c,getOwnPropertySymbols:p,getPrototypeOf:f}=Object,m=globalThis,g=m.trustedTypes,y=g?g.emptyScript:"",w=m.reactiveElementPolyfillSupport,$={toAttribute(t,e){switch(e){case Boolean:t=t?y:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let i=t;switch(e){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},v=(t,e)=>!h(t,e),b={attribute:!0,type:String,converter:$,reflect:!1,useDefault:!1,hasChanged:v};Symbol.metadata??=Symbol("metadata"),m.litPropertyMetadata??=new WeakMap;class x extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=b){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(t,i,e);void 0!==r&&u(this.prototype,t,r)}}static getPropertyDescriptor(t,e,i){let{get:r,set:n}=d(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:r,set(e){let l=r?.call(this);n?.call(this,e),this.requestUpdate(t,l,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty("elementProperties"))return;let t=f(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty("finalized"))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty("properties")){let t=this.properties;for(let e of[...c(t),...p(t)])this.createProperty(e,t[e])}let t=this[Symbol.metadata];if(null!==t){let e=litPropertyMetadata.get(t);if(void 0!==e)for(let[t,i]of e)this.elementProperties.set(t,i)}for(let[t,e]of(this._$Eh=new Map,this.elementProperties)){let i=this._$Eu(t,e);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t))for(let i of new Set(t.flat(1/0).reverse()))e.unshift(s(i));else void 0!==t&&e.push(s(t));return e}static _$Eu(t,e){let i=e.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map;for(let e of this.constructor.elementProperties.keys())this.hasOwnProperty(e)&&(t.set(e,this[e]),delete this[e]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,e)=>{if(r)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let r of e){let e=document.createElement("style"),n=i.litNonce;void 0!==n&&e.setAttribute("nonce",n),e.textContent=r.cssText,t.appendChild(e)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,i){this._$AK(t,i)}_$ET(t,e){let i=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,i);if(void 0!==r&&!0===i.reflect){let n=(void 0!==i.converter?.toAttribute?i.converter:$).toAttribute(e,i.type);this._$Em=t,null==n?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(t,e){let i=this.constructor,r=i._$Eh.get(t);if(void 0!==r&&this._$Em!==r){let t=i.getPropertyOptions(r),n="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:$;this._$Em=r;let l=n.fromAttribute(e,t.type);this[r]=l??this._$Ej?.get(r)??l,this._$Em=null}}requestUpdate(t,e,i,r=!1,n){if(void 0!==t){let l=this.constructor;if(!1===r&&(n=this[t]),!(((i??=l.getPropertyOptions(t)).hasChanged??v)(n,e)||i.useDefault&&i.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(l._$Eu(t,i))))return;this.C(t,e,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:i,reflect:r,wrapped:n},l){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,l??e??this[t]),!0!==n||void 0!==l)||(this._$AL.has(t)||(this.hasUpdated||i||(e=void 0),this._$AL.set(t,e)),!0===r&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}let t=this.constructor.elementProperties;if(t.size>0)for(let[e,i]of t){let{wrapped:t}=i,r=this[e];!0!==t||this._$AL.has(e)||void 0===r||this.C(e,void 0,i,r)}}let t=!1,e=this._$AL;try{(t=this.shouldUpdate(e))?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}}x.elementStyles=[],x.shadowRootOptions={mode:"open"},x.elementProperties=new Map,x.finalized=new Map,w?.({ReactiveElement:x}),(m.reactiveElementVersions??=[]).push("2.1.2");let k=globalThis,M=t=>t,A=k.trustedTypes,_=A?A.createPolicy("lit-html",{createHTML:t=>t}):void 0,S="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,C="?"+E,j=`<${C}>`,O=document,T=()=>O.createComment(""),U=t=>null===t||"object"!=typeof t&&"function"!=typeof t,R=Array.isArray,P="[ 	\n\f\r]",q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,N=/-->/g,B=/>/g,L=RegExp(`>|${P}(?:([^\\s"'>=/]+)(${P}*=${P}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),z=/'/g,H=/"/g,D=/^(?:script|style|textarea|title)$/i,X=t=>(e,...i)=>({_$litType$:t,strings:e,values:i}),I=X(1),W=X(2),F=(X(3),Symbol.for("lit-noChange")),J=Symbol.for("lit-nothing"),V=new WeakMap,G=O.createTreeWalker(O,129);function Z(t,e){if(!R(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==_?_.createHTML(e):e}class K{constructor({strings:t,_$litType$:e},i){let r;this.parts=[];let n=0,l=0,a=t.length-1,o=this.parts,[s,h]=((t,e)=>{let i=t.length-1,r=[],n,l=2===e?"<svg>":3===e?"<math>":"",a=q;for(let e=0;e<i;e++){let i=t[e],o,s,h=-1,u=0;for(;u<i.length&&(a.lastIndex=u,null!==(s=a.exec(i)));)u=a.lastIndex,a===q?"!--"===s[1]?a=N:void 0!==s[1]?a=B:void 0!==s[2]?(D.test(s[2])&&(n=RegExp("</"+s[2],"g")),a=L):void 0!==s[3]&&(a=L):a===L?">"===s[0]?(a=n??q,h=-1):void 0===s[1]?h=-2:(h=a.lastIndex-s[2].length,o=s[1],a=void 0===s[3]?L:'"'===s[3]?H:z):a===H||a===z?a=L:a===N||a===B?a=q:(a=L,n=void 0);let d=a===L&&t[e+1].startsWith("/>")?" ":"";l+=a===q?i+j:h>=0?(r.push(o),i.slice(0,h)+S+i.slice(h)+E+d):i+E+(-2===h?e:d)}return[Z(t,l+(t[i]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),r]})(t,e);if(this.el=K.createElement(s,i),G.currentNode=this.el.content,2===e||3===e){let t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=G.nextNode())&&o.length<a;){if(1===r.nodeType){if(r.hasAttributes())for(let t of r.getAttributeNames())if(t.endsWith(S)){let e=h[l++],i=r.getAttribute(t).split(E),a=/([.?@])?(.*)/.exec(e);o.push({type:1,index:n,name:a[2],strings:i,ctor:"."===a[1]?ti:"?"===a[1]?tr:"@"===a[1]?tn:te}),r.removeAttribute(t)}else t.startsWith(E)&&(o.push({type:6,index:n}),r.removeAttribute(t));if(D.test(r.tagName)){let t=r.textContent.split(E),e=t.length-1;if(e>0){r.textContent=A?A.emptyScript:"";for(let i=0;i<e;i++)r.append(t[i],T()),G.nextNode(),o.push({type:2,index:++n});r.append(t[e],T())}}}else if(8===r.nodeType)if(r.data===C)o.push({type:2,index:n});else{let t=-1;for(;-1!==(t=r.data.indexOf(E,t+1));)o.push({type:7,index:n}),t+=E.length-1}n++}}static createElement(t,e){let i=O.createElement("template");return i.innerHTML=t,i}}function Y(t,e,i=t,r){if(e===F)return e;let n=void 0!==r?i._$Co?.[r]:i._$Cl,l=U(e)?void 0:e._$litDirective$;return n?.constructor!==l&&(n?._$AO?.(!1),void 0===l?n=void 0:(n=new l(t))._$AT(t,i,r),void 0!==r?(i._$Co??=[])[r]=n:i._$Cl=n),void 0!==n&&(e=Y(t,n._$AS(t,e.values),n,r)),e}class Q{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:i}=this._$AD,r=(t?.creationScope??O).importNode(e,!0);G.currentNode=r;let n=G.nextNode(),l=0,a=0,o=i[0];for(;void 0!==o;){if(l===o.index){let e;2===o.type?e=new tt(n,n.nextSibling,this,t):1===o.type?e=new o.ctor(n,o.name,o.strings,this,t):6===o.type&&(e=new tl(n,this,t)),this._$AV.push(e),o=i[++a]}l!==o?.index&&(n=G.nextNode(),l++)}return G.currentNode=O,r}p(t){let e=0;for(let i of this._$AV)void 0!==i&&(void 0!==i.strings?(i._$AI(t,i,e),e+=i.strings.length-2):i._$AI(t[e])),e++}}class tt{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,i,r){this.type=2,this._$AH=J,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){let i;U(t=Y(this,t,e))?t===J||null==t||""===t?(this._$AH!==J&&this._$AR(),this._$AH=J):t!==this._$AH&&t!==F&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):R(i=t)||"function"==typeof i?.[Symbol.iterator]?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==J&&U(this._$AH)?this._$AA.nextSibling.data=t:this.T(O.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:i}=t,r="number"==typeof i?this._$AC(t):(void 0===i.el&&(i.el=K.createElement(Z(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(e);else{let t=new Q(r,this),i=t.u(this.options);t.p(e),this.T(i),this._$AH=t}}_$AC(t){let e=V.get(t.strings);return void 0===e&&V.set(t.strings,e=new K(t)),e}k(t){R(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,i,r=0;for(let n of t)r===e.length?e.push(i=new tt(this.O(T()),this.O(T()),this,this.options)):i=e[r],i._$AI(n),r++;r<e.length&&(this._$AR(i&&i._$AB.nextSibling,r),e.length=r)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let e=M(t).nextSibling;M(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class te{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,i,r,n){this.type=1,this._$AH=J,this._$AN=void 0,this.element=t,this.name=e,this._$AM=r,this.options=n,i.length>2||""!==i[0]||""!==i[1]?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=J}_$AI(t,e=this,i,r){let n=this.strings,l=!1;if(void 0===n)(l=!U(t=Y(this,t,e,0))||t!==this._$AH&&t!==F)&&(this._$AH=t);else{let r,a,o=t;for(t=n[0],r=0;r<n.length-1;r++)(a=Y(this,o[i+r],e,r))===F&&(a=this._$AH[r]),l||=!U(a)||a!==this._$AH[r],a===J?t=J:t!==J&&(t+=(a??"")+n[r+1]),this._$AH[r]=a}l&&!r&&this.j(t)}j(t){t===J?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class ti extends te{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===J?void 0:t}}class tr extends te{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==J)}}class tn extends te{constructor(t,e,i,r,n){super(t,e,i,r,n),this.type=5}_$AI(t,e=this){if((t=Y(this,t,e,0)??J)===F)return;let i=this._$AH,r=t===J&&i!==J||t.capture!==i.capture||t.once!==i.once||t.passive!==i.passive,n=t!==J&&(i===J||r);r&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class tl{constructor(t,e,i){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(t){Y(this,t)}}let ta=k.litHtmlPolyfillSupport;ta?.(K,tt),(k.litHtmlVersions??=[]).push("3.3.3");let to=globalThis;class ts extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,i)=>{let r=i?.renderBefore??e,n=r._$litPart$;if(void 0===n){let t=i?.renderBefore??null;r._$litPart$=n=new tt(e.insertBefore(T(),t),t,void 0,i??{})}return n._$AI(t),n})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}}ts._$litElement$=!0,ts.finalized=!0,to.litElementHydrateSupport?.({LitElement:ts});let th=to.litElementPolyfillSupport;function tu(t,e){if(e?.base===t)return 1;let i=e&&Object.hasOwn(e,t)?e[t]:void 0;return"number"==typeof i&&Number.isFinite(i)&&i>0?i:null}function td(t,e){return null==t||null==e?0/0:t<e?-1:t>e?1:t>=e?0:0/0}function tc(t,e){return null==t||null==e?0/0:e<t?-1:e>t?1:e>=t?0:0/0}function tp(t){let e,i,r;function n(t,r,l=0,a=t.length){if(l<a){if(0!==e(r,r))return a;do{let e=l+a>>>1;0>i(t[e],r)?l=e+1:a=e}while(l<a)}return l}return 2!==t.length?(e=td,i=(e,i)=>td(t(e),i),r=(e,i)=>t(e)-i):(e=t===td||t===tc?t:tf,i=t,r=t),{left:n,center:function(t,e,i=0,l=t.length){let a=n(t,e,i,l-1);return a>i&&r(t[a-1],e)>-r(t[a],e)?a-1:a},right:function(t,r,n=0,l=t.length){if(n<l){if(0!==e(r,r))return l;do{let e=n+l>>>1;0>=i(t[e],r)?n=e+1:l=e}while(n<l)}return n}}}function tf(){return 0}th?.({LitElement:ts}),(to.litElementVersions??=[]).push("4.2.2");let tm=tp(td);function tg(t){return function(e,i,r=i){if(!((i*=1)>=0))throw RangeError("invalid rx");if(!((r*=1)>=0))throw RangeError("invalid ry");let{data:n,width:l,height:a}=e;if(!((l=Math.floor(l))>=0))throw RangeError("invalid width");if(!((a=Math.floor(void 0!==a?a:n.length/l))>=0))throw RangeError("invalid height");if(!l||!a||!i&&!r)return e;let o=i&&t(i),s=r&&t(r),h=n.slice();return o&&s?(ty(o,h,n,l,a),ty(o,n,h,l,a),ty(o,h,n,l,a),tw(s,n,h,l,a),tw(s,h,n,l,a),tw(s,n,h,l,a)):o?(ty(o,n,h,l,a),ty(o,h,n,l,a),ty(o,n,h,l,a)):s&&(tw(s,n,h,l,a),tw(s,h,n,l,a),tw(s,n,h,l,a)),e}}function ty(t,e,i,r,n){for(let l=0,a=r*n;l<a;)t(e,i,l,l+=r,1)}function tw(t,e,i,r,n){for(let l=0,a=r*n;l<r;++l)t(e,i,l,l+a,r)}function t$(t){let e=Math.floor(t);if(e===t){var i;let e;return e=2*(i=t)+1,(t,r,n,l,a)=>{if(!((l-=a)>=n))return;let o=i*r[n],s=a*i;for(let t=n,e=n+s;t<e;t+=a)o+=r[Math.min(l,t)];for(let i=n,h=l;i<=h;i+=a)o+=r[Math.min(l,i+s)],t[i]=o/e,o-=r[Math.max(n,i-s)]}}let r=t-e,n=2*t+1;return(t,i,l,a,o)=>{if(!((a-=o)>=l))return;let s=e*i[l],h=o*e,u=h+o;for(let t=l,e=l+h;t<e;t+=o)s+=i[Math.min(a,t)];for(let e=l,d=a;e<=d;e+=o)s+=i[Math.min(a,e+h)],t[e]=(s+r*(i[Math.max(l,e-u)]+i[Math.min(a,e+u)]))/n,s-=i[Math.max(l,e-h)]}}tm.right,tm.left,tp(function(t){return null===t?0/0:+t}).center,tg(t$),tg(function(t){let e=t$(t);return(t,i,r,n,l)=>{e(t,i,(r<<=2)+0,(n<<=2)+0,l<<=2),e(t,i,r+1,n+1,l),e(t,i,r+2,n+2,l),e(t,i,r+3,n+3,l)}});class tv extends Map{constructor(t,e=tx){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:e}}),null!=t)for(let[e,i]of t)this.set(e,i)}get(t){return super.get(tb(this,t))}has(t){return super.has(tb(this,t))}set(t,e){return super.set(function({_intern:t,_key:e},i){let r=e(i);return t.has(r)?t.get(r):(t.set(r,i),i)}(this,t),e)}delete(t){return super.delete(function({_intern:t,_key:e},i){let r=e(i);return t.has(r)&&(i=t.get(r),t.delete(r)),i}(this,t))}}function tb({_intern:t,_key:e},i){let r=e(i);return t.has(r)?t.get(r):i}function tx(t){return null!==t&&"object"==typeof t?t.valueOf():t}function tk(t){return t}function tM(t,...e){return tA(t,tk,tk,e)}function tA(t,e,i,r){return function t(n,l){if(l>=r.length)return i(n);let a=new tv,o=r[l++],s=-1;for(let t of n){let e=o(t,++s,n),i=a.get(e);i?i.push(t):a.set(e,[t])}for(let[e,i]of a)a.set(e,t(i,l));return e(a)}(t,0)}Array.prototype.slice;let t_=Math.sqrt(50),tS=Math.sqrt(10),tE=Math.sqrt(2);function tC(t,e,i){let r,n,l,a=(e-t)/Math.max(0,i),o=Math.floor(Math.log10(a)),s=a/Math.pow(10,o),h=s>=t_?10:s>=tS?5:s>=tE?2:1;return(o<0?(r=Math.round(t*(l=Math.pow(10,-o)/h)),n=Math.round(e*l),r/l<t&&++r,n/l>e&&--n,l=-l):(r=Math.round(t/(l=Math.pow(10,o)*h)),n=Math.round(e/l),r*l<t&&++r,n*l>e&&--n),n<r&&.5<=i&&i<2)?tC(t,e,2*i):[r,n,l]}function tj(t,e){let i;if(void 0===e)for(let e of t)null!=e&&(i<e||void 0===i&&e>=e)&&(i=e);else{let r=-1;for(let n of t)null!=(n=e(n,++r,t))&&(i<n||void 0===i&&n>=n)&&(i=n)}return i}function tO(t,e){let i=0;if(void 0===e)for(let e of t)(e*=1)&&(i+=e);else{let r=-1;for(let n of t)(n=+e(n,++r,t))&&(i+=n)}return i}function tT(t){let e,[i,...r]=t;if(!i||0===r.length)return{why:"one"};let n=t=>r.some(e=>e[t]!==i[t]);if(n("topic"))return{why:"topic"};if("casualties"===i.topic&&n("item"))return{why:"people"};for(let t of["unit","item","status"])if(n(t))return{why:t};var l,a=t,o=i;if(a.some(({partOf:t})=>null!==t))return{why:"part"};if(a.some(({basis:t})=>"cumulative"===t))return{why:"cumulative"};let s=({when:t})=>`${t?.from}/${t?.to}`;return a.some(t=>s(t)!==s(o))?{why:"period"}:"percent"===o.unit||a.some(({qualifier:t})=>"exact"!==t)?{why:"bounds"}:"aid"===o.topic&&(e=(l=a).flatMap(({by:t})=>t),l.every(({by:t})=>t.length>0)&&new Set(e).size===e.length)?{total:tO(a,({value:t})=>t)}:{why:"same"}}let tU=({source:t,when:e})=>e?.to??t.published??"",tR=({saidBy:t,source:e,item:i,unit:r,who:n,by:l,to:a,place:o})=>JSON.stringify([t??e.publisher,i,r,n,l,a,o]);var tP=t.i(3252),tq=t.i(34240);let tN=({topic:t,status:e})=>"casualties"===t||"people"===t||"attacks"===t||"destroyed"===e||"damaged"===e||"captured"===e,tB=(t,e)=>{var i;return null!==t.saidBy&&(tN(t)||(i=t.saidBy,[...e].some(t=>{let e=(0,tP.i)(t,"en"),r=e.length>tL?e.slice(0,-1):e;return i.includes(r)||RegExp(`\\b${t}\\b`).test(i)})))},tL=5;function tz(t){let{qualifier:e,topic:i,item:r,who:n}=t;return"vague"===e&&("casualties"!==i&&"people"!==i||null!==n||"refugee"===r)&&/(?:s|handful|couple)$/i.test((0,tP.k)(t)??"")}var tH=t.i(75468);function tD(t,e){let i=(0,tq.X)(e),r=(0,tP.l)(t.by,e),n=(0,tP.l)(t.to,e),l=[r&&i.by(r),n&&i.toParty(n)].filter(Boolean).join(" ");return[`${(0,tP.o)(t,e)} ${(0,tP.j)(t,e)}`,t.status&&i.status[t.status],t.who&&(0,tP.r)(t.who,e),l,(0,tP.E)(t.when,t.source.published,e),t.saidBy&&i.saidBy(t.saidBy)].filter(Boolean).join(", ")}let tX={value:13,group:14,tick:12,panel:13,line:18,target:24,fade:44,soft:16},tI=({originals:t},e)=>t.get(e.id)??e;function tW(t,e,i,r=!1){let n=t.wordings.get(e)??{};return t.wordings.set(e,n),n[`${i} ${r}`]??=function(t,e,i,r){let{locale:n,superseded:l,fighting:a}=t,o=tI(t,e),s=function(t,e){let{locale:i,withItem:r,isSuperseded:n,isNamed:l,fighting:a}=e,o=(0,tq.X)(i),{status:s,who:h,saidBy:u,source:d,when:c}=t,p=(0,tP.E)(c,d.published,i),f=[(h||r)&&tz(t)?o.ofWhat:"",h&&(0,tP.r)(h,i),r?(0,tP.j)(t,i):"",s?o.status[s]:"",p].filter(Boolean),m=c?.to&&c.to!==d.published,g=n&&!m&&d.published;return[f.join(" "),!l&&tB(t,a)?o.says(u):"",g?(0,tP.C)(g,i):"",n?o.superseded:""].filter(Boolean).join(", ")}(o,{locale:n,withItem:i,isNamed:r,isSuperseded:l.has(e.id),fighting:a}),h=o===e?"":`(${(0,tP.$)(e.value,e.unit,n)})`;return{strong:(0,tP.S)(o,n),text:[s,h].filter(Boolean).join(" ")}}(t,e,i,r)}function tF({measure:t},{strong:e,text:i}){let r=""===i?0:t(i,tX.value,!1);return""===e?r:t(""===i?e:`${e} `,tX.value,!0)+r}function tJ(t,e,i){let{measure:r,labels:n}=t,{strong:l,text:a}=e,o=(e,r,l)=>n.push({x:i.x,y:l,strong:e,text:r,anchor:"start",size:tX.value,role:"value",width:tF(t,{strong:e,text:r})});if(tF(t,e)<=i.room)return o(l,a,i.y),1;o((0,tH.r)(l,i.room,tX.value,r,!0),"",i.y);let s=""===a?[]:(0,tH._)(a,i.room,tX.value,3,r);for(let[t,e]of s.entries())o("",e,i.y+(t+1)*tX.line);return 1+s.length}function tV(t,e,i,r,n="start"){let l=(0,tH.r)(e,i.room,tX[r],t.measure);if(""===l)return;let a=t.measure(l,tX[r],!1),{x:o,y:s}=i;t.labels.push({x:o,y:s,strong:"",text:l,anchor:n,size:tX[r],role:r,width:a})}function tG(t,e){if(""!==e){for(let i of(0,tH._)(e,t.width,tX.group,2,t.measure))tV(t,i,{x:0,y:t.y+15,room:t.width},"group"),t.y+=20;t.y+=2}}function tZ(t,e){tV(t,e,{x:0,y:t.y+14,room:t.width},"panel"),t.y+=24}function tK(t,e,i,r){let n=tI(t,e);t.marks.push({claim:n,...r,shapes:i,spoken:tD(n,t.locale)})}let tY=t=>"person"===t||"item"===t;function tQ(t,e,i,r){let n=t.y,l=Math.max(2,Math.min(6,Math.floor((e.to-e.from)/84))),a=-1/0;for(let o of e.ticks(l,tY(i))){let l=e.at(o),s=(0,tP.m)(o,i,t.locale),h=t.measure(s,tX.tick,!1),u=Math.min(Math.max(l-h/2,0),t.width-h);u<a||h>t.width||(a=u+h+10,t.rules.push({kind:"line",x1:l,y1:r,x2:l,y2:n,role:0===o?"axis":"grid"}),t.labels.push({x:u,y:n+16,strong:"",text:s,anchor:"start",size:tX.tick,role:"tick",width:h}))}t.y=n+24}let t0={requested:"outline",proposed:"dashed",pledged:"hatch",committed:"light",delivered:"solid",blocked:"cross",cancelled:"struck"},t1=t=>t?t0[t]??"solid":"solid";function t2({topic:t,status:e}){return"casualties"===t||"people"===t?"hurt":"attacks"===t||"infrastructure"===t||"destroyed"===e||"damaged"===e?"intercepted"===e||"restored"===e?"give":"fire":"blocked"===e||"cancelled"===e?"stop":"give"}function t4({qualifier:t}){return"more_than"===t||"at_least"===t||"vague"===t?"open":"about"===t?"soft":"less_than"===t||"nearly"===t||"up_to"===t?"under":"closed"}function t3(t,e,i){let r=Math.min(t6(e),i.width);return r>2?[{kind:"rect",...i,width:r,fill:"solid",hue:t.hue(e),fade:"right"}]:[]}function t6(t){let e=t4(t);return"open"===e?tX.fade:"soft"===e?tX.soft:0}let t5=t=>t.map(t=>"line"===t.kind||"rect"===t.kind&&t.fade?t:{...t,fill:"hollow"}),t8=(t,e,i)=>{let r=function(t,e,i){let{scale:r,y:n,height:l}=i,a=r.at(0),o=t.hue(e),s=t1(e.status),h=t=>Math.max(r.at(t)-a,0===t?1.5:2.5);if("range"===e.qualifier&&null!==e.low&&null!==e.high){let t=h(e.low),i=Math.max(h(e.high)-t,2.5);return[{kind:"rect",x:a,y:n+.3*l,width:t,height:.4*l,fill:"light",hue:o},{kind:"rect",x:a+t,y:n,width:i,height:l,fill:s,hue:o}]}let u=h(e.value);return[{kind:"rect",x:a,y:n,width:u,height:l,fill:"under"===t4(e)?"outline":s,hue:o},...t3(t,e,{x:a+u,y:n,width:i.limit-a-u,height:l}),...function(t,e,{x:i,y:r,width:n,height:l}){if("struck"!==t1(e.status))return[];let a=r+l/2;return[{kind:"line",x1:i,y1:a,x2:i+n,y2:a,role:"strike",hue:t.hue(e)}]}(t,e,{x:a,y:n,width:u,height:l})]}(t,e,i);return t.superseded.has(e.id)?t5(r):r},t7=t=>Math.max(...t.map(t=>"rect"===t.kind?t.x+t.width:"dot"===t.kind?t.x:t.x2));function t9({width:t,measure:e},i,r){if(t<520)return null;let n=Math.max(0,...i.map(t=>e(t,tX.group,!1))),l=0===n?0:Math.ceil(Math.min(n+14,.28*t)),a=t-l-4,o=Math.min(a,...r.map(({share:t,behind:e})=>(a-e)/Math.max(t,.01)));return o<.42*a?null:{gutter:l,length:o}}function et({unit:t,item:e,topic:i}){return"person"===t&&("casualties"===i||"people"===i)?i:"item"!==t&&"percent"!==t&&/^[A-Z]{3}$/.test(t)?`${t} ${i}`:`${t} ${e}`}function ee(t,e){let i=(0,tq.X)(e),{unit:r,topic:n}=t;return"person"===r?"people"===n?i.topic.people:`${i.topic[n]}, ${i.people}`:["aid"===n?i.topic.aid:er((0,tP.j)(t,e),e),(0,tP.e)(r,e)].filter(Boolean).join(", ")}function ei(t,e,i){let r=(0,tq.X)(i);switch(e){case"by":case"to":if(t[e].length>0)return(0,tP.l)(t[e],i);if("aid"!==t.topic&&"materiel"!==t.topic)return"";return"by"===e?r.notNamed:r.noReceiver;case"status":return t.status?r.status[t.status]:"";case"topic":return r.topic[t.topic];case"saidBy":return t.saidBy??r.noSpeaker;case"source":return t.source.publisher??t.source.title??t.source.url??"";default:return er((0,tP.j)(t,i),i)}}let er=(t,e)=>t.charAt(0).toLocaleUpperCase(e)+t.slice(1),en=t=>t.when?.from??t.source.published??"",el={pledged:1,committed:2,delivered:3},ea=({item:t,unit:e,by:i,to:r,who:n,aidType:l,when:a,source:o,partOf:s})=>JSON.stringify([t,e,i,r,n,l,a,o.url,o.published,s]),eo=({groups:t})=>t.flatMap(({rows:t})=>t.flatMap(({claims:t})=>t));function es(t){let e=tj(t,({value:t,high:e})=>Math.max(t,e??0))??0;return t.every(({unit:t})=>"percent"===t)?Math.max(100,e):e||1}function eh(t,e,i,r="linear"){if("log"===r){var n,l,a;let r,o,s,h,u,d;return n=t,l=e,a=i,r=es(n),u=Math.max(Math.log10(r),(h=Math.floor(Math.log10((s=(o=n.flatMap(({value:t,low:e})=>[t,e??t])).filter(t=>t>0)).length>0?Math.min(...s):1)))+1),d=.1*(s.length<o.length),{most:r,from:l,to:a,at:t=>{let e=t>0?eu((Math.log10(t)-h)/(u-h)):0;return l+(t>0?d+e*(1-d):0)*(a-l)},ticks:t=>{let e=Math.max(1,Math.ceil((u-h)/Math.max(1,t))),i=d>0?[0]:[];for(let t=h;t<=u;t+=e)i.push(10**t);return i}}}let o=es(t);return{most:o,from:e,to:i,at:t=>e+eu(t/o)*(i-e),ticks:(t,e)=>{let i=function(t,e,i){if(e*=1,t*=1,!((i*=1)>0))return[];if(t===e)return[t];let r=e<t,[n,l,a]=r?tC(e,t,i):tC(t,e,i);if(!(l>=n))return[];let o=l-n+1,s=Array(o);if(r)if(a<0)for(let t=0;t<o;++t)s[t]=-((l-t)/a);else for(let t=0;t<o;++t)s[t]=(l-t)*a;else if(a<0)for(let t=0;t<o;++t)s[t]=-((n+t)/a);else for(let t=0;t<o;++t)s[t]=(n+t)*a;return s}(0,o,t);return e?i.filter(Number.isInteger):i}}}let eu=t=>Math.min(1,Math.max(0,t));function ed(t,e,i,r,n){return e.claims.map((l,a)=>{let o=Math.min(3*a,n/2-2),s={scale:i,y:r+o,height:n-2*o,limit:t.width},h=t8(t,l,s);return 0===a&&e.whole?[ec(t,e.whole,{scale:i,y:r,height:n}),...h]:h})}let ec=(t,e,{scale:i,y:r,height:n})=>({kind:"rect",x:i.at(0),y:r,width:Math.max(i.at(e.value)-i.at(0),2.5),height:n,fill:"track",hue:t.hue(e)}),ep=(t,e,i,r)=>({kind:"rect",x:i+.5,y:r,width:11,height:11,fill:"under"===t4(e)?"outline":t1(e.status),hue:t.hue(e)});function ef(t,e){let i=t4(t),r=t=>Math.max(t*e,1.5);return"range"===t.qualifier&&null!==t.low&&null!==t.high?{band:r(t.low),edge:Math.max((t.high-t.low)*e,1)}:{band:r(t.value),edge:"open"===i?6:3*("soft"===i)}}function em(t,e,i,r){let{x1:n,y1:l,x2:a,y2:o}=r,{band:s,edge:h}=ef(e,i),u=t.hue(e),d="under"===t4(e)?"outline":t1(e.status),c={kind:"rect",width:4,height:s,fill:"solid",hue:u},p={kind:"ribbon",x1:n+4,x2:a-4,hue:u};return[{...p,y1:l,y2:o,thickness:s,fill:d},...h>0?[{...p,y1:l+s,y2:o+s,thickness:h,fill:"solid",isHalo:!0}]:[],{...c,x:n,y:l},{...c,x:a-4,y:o}]}let eg=({to:t})=>t.join(),ey=t=>t.length<2||"total"in tT(t);function ew(t,e){let{band:i,edge:r}=ef(t,e);return i+r}let e$=({spec:t},e)=>e.filter(Boolean).join(t.isRightToLeft?" ← ":" → "),ev=({topic:t,unit:e})=>("aid"===t||"materiel"===t)&&"percent"!==e,eb=({by:t,to:e})=>`${t.join()}>${e.join()}`,ex=t=>new Set(t.filter(t=>ev(t)&&t.by.length>0&&t.to.length>0).map(eb)),ek=({unit:t,topic:e,item:i})=>/^[A-Z]{3}$/.test(t)?`${t} ${e}`:`${t} ${i}`,eM=({value:t,high:e})=>Math.max(t,e??0);function eA(t){let e=t.filter(({partOf:t})=>null===t),[i]=e;if(!i||1!==e.length||t.length<2||"percent"===i.unit)return null;let r=t.filter(t=>t!==i);return r.every(({partOf:t,unit:e,topic:r,value:n})=>t===i.id&&r===i.topic&&("percent"===e?n<=100:e===i.unit&&n<=i.value))?{whole:i,parts:r}:null}let e_=(t,e)=>"percent"===t.unit?{...t,value:e.value*t.value/100,low:null,high:null}:t;function eS(t,e){let{strong:i,text:r}=tW(t,e,!1);return{strong:`${i} ${"aid"===e.topic?"":(0,tP.j)(e,t.locale)}`.trim(),text:r}}function eE(t,e,i,r){let{y:n,width:l}=t,a=tJ(t,i,{x:18,y:n+16,room:l-18})*tX.line+6;tK(t,e,[...r,ep(t,e,0,n+6)],{x:0,y:n,width:l,height:a}),t.y+=a}let eC=t=>t.length>0&&t.every(({topic:t,unit:e})=>"attacks"===t&&"item"===e),ej=({item:t,when:e,source:i})=>`${t} ${e?.from??i.published} ${e?.to??""}`;function eO(t){let[e,i,r]=t.split("-").map(Number);if(void 0===e||!/^\d{4}(?:-\d\d){0,2}/.test(t))return null;let n=(t,e,i)=>Date.UTC(t,e,i)/864e5;return{from:n(e,(i??1)-1,r??1),to:void 0===i?n(e+1,0,1):void 0===r?n(e,i,1):n(e,i-1,r+1)}}function eT({when:t,source:e}){let i=null===e.published?null:eO(e.published),r=t?.from?eO(t.from):null,n=t?.to?eO(t.to):null;return r&&n?{from:r.from,to:Math.max(n.to,r.to)}:r?{from:r.from,to:Math.max(i?.to??0,r.to)}:n??i}let eU=t=>new Set(t.flatMap(t=>eT(t)?.to??[])),eR=({basis:t,when:e})=>"increment"===t||null===t&&!!(e?.from&&e.to),eP=(t,e)=>(0,tP.P)(864e5*t,e,"day"),eq=[["day",1],["day",2],["day",7],["day",14],["month",1],["month",3],["month",6],...[1,2,5,10,20,50,100,200,500].map(t=>["year",t])],eN={day:1,month:30.4,year:365.25},eB=1.9*7;function eL({locale:t},{saidBy:e,source:i}){let r=(0,tq.X)(t);return null===e?i.publisher??r.noSpeaker:r.says(e)}function ez(t,e,i,r){let n=t.hue(e),l=i.at(e.value),a=t4(e),o=t.superseded.has(e.id)?"hollow":"under"===a?"outline":t1(e.status),s={kind:"line",x1:"log"===t.spec.scale?l:i.at(0),y1:r,x2:l,y2:r,role:"grid"},h={kind:"dot",x:l,y:r,radius:7,fill:o,hue:n};if("range"===e.qualifier&&null!==e.low&&null!==e.high){let[t,l]=[i.at(e.low),i.at(e.high)];return[s,{kind:"line",x1:t,y1:r,x2:l,y2:r,role:"range",hue:n},{...h,radius:4}]}if("soft"===a)return[s,{...h,radius:eB,isHalo:!0},h];let u={x:l,y:r-3,width:t.width-l,height:6};return[s,..."open"===a?t3(t,e,u):[],h]}let eH=["aid","materiel","casualties","people","attacks","infrastructure"],eD=[...new Set(["requested","proposed","pledged","committed","delivered","blocked","cancelled","produced","destroyed","damaged","captured","launched","intercepted","struck","destroyed","damaged","without service","restored"])],eX=({status:t},e)=>t?` ${e.status[t]}`:"",eI=t=>"delivered"===t||null===t?-1:eD.indexOf(t);function eW(t,e){let i=[...tM(t,({status:t})=>t)].sort(([t],[e])=>eI(t)-eI(e)),r=(0,tq.X)(e);return i.map(([t,i])=>`${function(t,e){var i;let r=(i=t).filter((t,e)=>!i.slice(0,e).some(e=>0===t.value&&0===e.value&&t.item===e.item&&t.who===e.who)),[n]=r,l=new Set(r.map(({item:t,who:e,unit:i})=>JSON.stringify([t,e,i]))),a=r.at(-1);return l.size>1||"aid"===n.topic?eJ(r.map(t=>eF(t,e)),e):eJ([...r.slice(0,-1).map(t=>(0,tP.o)(t,e,!1)),eF(a,e)],e)}(i,e)}${t?` ${r.status[t]}`:""}`).join("; ")}function eF(t,e){let i=(0,tP.o)(t,e,!1);if("aid"===t.topic)return i;let r="person"!==t.unit&&"item"!==t.unit||tz(t)?`${(0,tq.X)(e).ofWhat} `:"";return`${i} ${r}${[t.who&&(0,tP.r)(t.who,e),(0,tP.j)(t,e,t.value)].filter(Boolean).join(" ")}`}let eJ=(t,e)=>t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${(0,tq.X)(e).and} ${t.at(-1)}`,eV=["a","b","c","d","e","f"],eG=(t,e)=>({text:t,statuses:[],fill:"solid",hue:e});function eZ(t,e,i){let{status:r}=(0,tq.X)(i),n=new Map;for(let i of t){let{status:t}=i;if(null===t)continue;let l=`${t1(t)} ${e(i)}`,a=n.get(l);if(a?.statuses.includes(t))continue;let o=[...a?.statuses??[],t],s=o.map(t=>r[t]).join(", ");n.set(l,{text:s,statuses:o,fill:t1(t),hue:e(i)})}return[...n.values()]}let eK={right:"left",left:"right",up:"up"},eY=.78*tX.value,eQ=.22*tX.value;function e0(t){if("rect"===t.kind){let{x:e,y:i,width:r,height:n}=t;return{left:e,right:e+r,top:i,bottom:i+n}}if("dot"===t.kind){let{x:e,y:i,radius:r}=t;return{left:e-r,right:e+r,top:i-r,bottom:i+r}}let{x1:e,x2:i,y1:r,y2:n}=t;return{left:e-3,right:i+3,top:Math.min(r,n),bottom:Math.max(r,n)}}function e1(t,e){for(let i=Math.floor(e.left/32);i<=Math.floor(e.right/32);i++){let r=t.get(i);r?r.push(e):t.set(i,[e])}}function e2(t,e,{x:i,width:r},n){let l=n.y.at(e.value),a=Math.min("soft"===t4(e)?t6(e)/2:Math.min(t6(e),20),l-n.top-1);return a>2?[{kind:"rect",x:i,y:l-a,width:r,height:a,fill:"solid",hue:t.hue(e),fade:"up"}]:[]}let e4=({to:t})=>t-.5;function e3(t,e,i){let[r]=i;if(!r||"rect"!==r.kind&&"dot"!==r.kind)return;let n="dot"===r.kind?r.radius:0,l="dot"===r.kind?{x:r.x-n,y:r.y-n,width:2*n,height:2*n}:r,a=Math.max(l.width,tX.target),o=Math.max(l.height,tX.target),s=Math.min(Math.max(l.x+l.width/2-a/2,0),t.width-a);tK(t,e,i,{x:s,y:l.y+l.height/2-o/2,width:a,height:o})}let e6=["auto","bar","progress","range","timeline","tally","flow","table"],e5=["auto","by","to","status","item","topic","saidBy","source"],e8=["auto","value","-value","date","-date","text"],e7=["linear","log"];function e9(t){let e=ie(t,"lang")??"en";return ii(e)?e:"en"}function it(t){let e=ie(t,"dir")?.toLowerCase()??"ltr";return"rtl"===e||"ltr"!==e&&t.matches(":dir(rtl)")}function ie(t,e){let i=t.closest(`[${e}]`);if(i)return i.getAttribute(e);let r=t.getRootNode();return r instanceof ShadowRoot?ie(r.host,e):null}function ii(t){try{return 1===Intl.getCanonicalLocales(t).length}catch{return!1}}let ir=t=>t instanceof ShadowRoot?t.host.getRootNode():void 0,il=["topic","item","status","by","to","who","since","until","type","group","color","sort","limit","scale","currency","vague","loading","heading","caption","published","lang","dir"],ia=["floor","acled","em-dat","wikimpacts"],io=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,is=/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;function ih(t,e=[]){if(t.includes(","))return t.split(",").map(t=>t.trim()).filter(Boolean);let i=e.filter(e=>e.includes(" ")&&t.includes(e)),r=i.reduce((t,e)=>t.replace(e," "),t);return[...i,...r.split(/\s+/).filter(Boolean)]}let iu=o`
  svg {
    display: block;
    max-width: none;
    overflow: visible;
    font-family: inherit;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    flex: none;
  }
  text {
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 3px;
    stroke-linejoin: round;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
    unicode-bidi: plaintext;
  }
  /* Our own words run from right to left, whatever name or figure they begin with. */
  figure:dir(rtl) text:lang(ar) {
    unicode-bidi: normal;
  }
  text.value .quiet,
  text.quiet:not(.group) {
    fill: var(--quiet);
  }
  .strong {
    font-weight: 620;
  }
  .rule {
    stroke: var(--rule);
  }
  .rule.range {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .give {
    --hue: var(--give);
  }
  .stop {
    --hue: var(--stop);
  }
  .hurt {
    --hue: var(--hurt);
  }
  .fire {
    --hue: var(--fire);
  }
  .a {
    --hue: var(--a);
  }
  .b {
    --hue: var(--b);
  }
  .c {
    --hue: var(--c);
  }
  .d {
    --hue: var(--d);
  }
  .e {
    --hue: var(--e);
  }
  .f {
    --hue: var(--f);
  }
  .rest {
    --hue: var(--rest);
  }
  .rule.series {
    stroke: var(--hue);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .rule.range,
  .rule.strike,
  .line {
    stroke: var(--hue);
  }
  .line {
    opacity: var(--aid-patterns, 1);
  }
  .ground {
    fill: color-mix(in srgb, var(--hue) calc(22% * (1 - var(--aid-patterns, 1))), var(--card));
  }
  .near {
    stop-color: var(--hue);
    stop-opacity: 0.75;
  }
  .far {
    stop-color: var(--hue);
    stop-opacity: 0;
  }
  .solid {
    fill: var(--hue);
  }
  .light {
    fill: color-mix(in srgb, var(--hue) 35%, var(--card));
    stroke: var(--hue);
  }
  .track {
    fill: color-mix(in srgb, var(--hue) 14%, var(--card));
  }
  .hatch,
  .cross {
    stroke: var(--hue);
  }
  .outline,
  .dashed,
  .struck,
  .hollow {
    fill: var(--card);
    stroke: var(--hue);
    stroke-width: 1.4;
  }
  .dashed {
    stroke-dasharray: 4 3;
  }
  .halo {
    fill: var(--hue);
    opacity: 0.2;
  }
  .ribbon.solid {
    opacity: 0.86;
  }
  .target {
    fill: transparent;
  }
  .mark {
    cursor: pointer;
    outline: none;
  }
  .mark.small {
    stroke: transparent;
    stroke-width: 17px;
    pointer-events: all;
  }
  .mark.small:focus-visible {
    stroke: var(--focus);
    stroke-width: 3px;
  }
  .mark:hover .target,
  .mark:focus .target {
    fill: color-mix(in srgb, var(--quiet) 12%, transparent);
  }
  .mark:focus-visible .target {
    stroke: var(--focus);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .solid,
    .halo {
      fill: CanvasText;
    }
    .near,
    .far {
      stop-color: CanvasText;
    }
    .hatch,
    .cross,
    .rule.strike,
    .rule.range {
      stroke: CanvasText;
    }
    .outline,
    .dashed,
    .struck,
    .hollow,
    .light,
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .line,
    .rule {
      stroke: CanvasText;
    }
    text,
    .quiet {
      fill: CanvasText !important;
      stroke: Canvas;
    }
  }
`;var id=t.i(82703);let ic=t=>(0,tq.X)(t).ui;function ip({id:t,kind:e,hue:i,fading:r}){if("fade"===e){let{x1:e,y1:n,x2:l,y2:a}=id.D[r];return W`<linearGradient id=${t} x1=${e} y1=${n} x2=${l} y2=${a}><stop class="near ${i}" offset="0"/><stop class="far ${i}" offset="1"/></linearGradient>`}return"hatch"===e?W`<pattern id=${t} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground ${i}" width="6" height="6"/><path class="line ${i}" d="M0 0V6" stroke-width="2.4"/></pattern>`:W`<pattern id=${t} width="7" height="7" patternUnits="userSpaceOnUse"><rect class="ground ${i}" width="7" height="7"/><path class="line ${i}" d="M0 0L7 7M7 0L0 7" stroke-width="1.1"/></pattern>`}function im(t){let e=(0,id.Q)(t),i=null===e?J:`url(#${e})`;switch(t.kind){case"line":return W`<line class="rule ${t.role} ${t.hue??""}" x1=${t.x1} y1=${t.y1} x2=${t.x2} y2=${t.y2}/>`;case"dot":return W`<circle class="${t.isHalo?"halo":t.fill} ${t.hue}" cx=${t.x} cy=${t.y} r=${t.radius} fill=${i}/>`;case"ribbon":return W`<path class="ribbon ${t.isHalo?"halo":t.fill} ${t.hue}" d=${(0,id.u)(t)} fill=${i}/>`;default:return W`<rect class="${t.fade?"fade":t.fill} ${t.hue}" x=${t.x} y=${t.y} width=${t.width} height=${t.height} fill=${i}/>`}}function ig({x:t,y:e,strong:i,text:r,anchor:n,size:l,role:a}){return""===i?W`<text part="label" class="${a} quiet" x=${t} y=${e} text-anchor=${n} font-size=${l}>${r}</text>`:W`<text part="label" class=${a} x=${t} y=${e} text-anchor=${n} font-size=${l}><tspan class="strong">${i}</tspan> <tspan class="quiet">${r}</tspan></text>`}function iy(t,e,i){return t.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,cancelable:"aid-select"===e,detail:i}))}var iw=t.i(22697);let i$=t=>t.replace(/#.*$/s,"")!==(globalThis.location?.href??"").replace(/#.*$/s,""),iv=(t,e)=>null!==t&&/^https?:\/\//i.test(t)?I`<a href=${t} target=${i$(t)?"_blank":J} rel="noopener"
        >${e}</a
      >`:e;function ib({source:t,evidence:e}){let i;if(!t.url||(i=t.url,!/^https?:\/\//i.test(i)))return null;if(""===e.quote)return t.url;let r=e.quote.trim().split(/\s+/),n=t=>encodeURIComponent(t).replace(/-/g,"%2D"),l=r.length<=12?n(r.join(" ")):`${n(r.slice(0,5).join(" "))},${n(r.slice(-5).join(" "))}`;return`${t.url.replace(/#.*$/s,"")}#:~:text=${l}`}function ix(t,e,i){if(ik(e))return{kind:"claims",claims:e};if(ik(i))return{kind:"text",text:String(i)};for(let[e,i]of[["json","application/json"],["plain","text/plain"]]){let r=t.querySelector(`:scope > script[type="${i}"]`);if(r)return{kind:e,text:r.textContent??""}}let r=iM(t.getAttribute("for"));if(r.length>0)return{kind:"for",ids:r,targets:r.flatMap(e=>iA(t,e)??[])};let n=iM(t.getAttribute("src"));return n.length>0?{kind:"src",urls:n}:{kind:"nothing"}}let ik=t=>null!=t,iM=t=>t?.split(/\s+/).filter(Boolean)??[],iA=(t,e)=>t.getRootNode().getElementById?.(e)??t.ownerDocument.getElementById(e);function i_(t){switch(t.kind){case"claims":return[t.kind,t.claims];case"for":return[t.kind,...t.ids,...t.targets.map(({textContent:t})=>t)];case"src":return[t.kind,...t.urls];case"nothing":return[t.kind];default:return[t.kind,t.text]}}class iS extends Error{name="InputError"}let iE={topic:new Set(eH),qualifier:new Set(["exact","about","more_than","at_least","less_than","nearly","up_to","range","vague"]),status:new Set(eD)},iC=t=>"object"==typeof t&&null!==t&&!Array.isArray(t),ij=t=>"string"==typeof t&&""!==t,iO=t=>ij(t)?t:null,iT=t=>"number"==typeof t&&Number.isFinite(t)&&t>=0?t:null,iU=t=>Array.isArray(t)?t.filter(ij):[],iR=(t,e)=>null!==t&&null!==e&&t>e?[null,null]:[t,e];async function iP(t,e){let i=new AbortController,r=()=>i.abort(e.reason);e.addEventListener("abort",r,{once:!0});let n=setTimeout(()=>i.abort(Error("timeout")),3e4);try{let e=await fetch(t,{signal:i.signal});if(!e.ok)throw new iS(`${t} could not be loaded: the server answered ${e.status}. Check the address.`);return{body:await e.text(),type:e.headers.get("content-type")??""}}catch(n){if(n instanceof iS||e.aborted)throw n;let r=i.signal.aborted?"no answer within 30 seconds":"no connection, or the server does not allow it (CORS)";throw new iS(`${t} could not be loaded: ${r}. Check the address, or put the text into the page.`)}finally{clearTimeout(n),e.removeEventListener("abort",r)}}let iq=/^\ufeff?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n)+/;function iN(t){try{let{claims:e,faults:i}=function(t){let e=function(t){if(Array.isArray(t))return t;if(iC(t)&&Array.isArray(t.claims))return t.claims;throw TypeError("claims must be a list of claims, or an object with a list `claims`")}(t),i=new Map,r=[];for(let[t,l]of e.entries()){var n;let e=iC(n=l)?ij(n.id)?iE.topic.has(n.topic)?ij(n.item)?"number"!=typeof n.value||!Number.isFinite(n.value)||n.value<0?`(${n.id}) has no value of 0 or more`:iE.qualifier.has(n.qualifier)?ij(n.unit)?null:`(${n.id}) has no unit`:`(${n.id}) has an unknown qualifier: ${String(n.qualifier)}`:`(${n.id}) has no item`:`(${n.id}) has an unknown topic: ${String(n.topic)}`:"has no id":"is no object";if(e)r.push(`claim ${t+1} ${e}`);else{let t=function(t){let e=iC(t.source)?t.source:{},i=iC(t.when)?{from:iO(t.when.from),to:iO(t.when.to)}:null,[r,n]=iR(iT(t.low),iT(t.high));return{id:t.id,topic:t.topic,item:t.item,value:t.value,low:r,high:n,qualifier:t.qualifier,unit:t.unit,status:iE.status.has(t.status)?t.status:null,by:iU(t.by),to:iU(t.to),saidBy:iO(t.saidBy),when:i,place:iO(t.place),basis:"increment"===t.basis||"cumulative"===t.basis?t.basis:null,who:iO(t.who),aidType:iO(t.aidType),partOf:iO(t.partOf),evidence:function(t){let e=iC(t)?t:{},i=t=>iT(e[t])??0;return{start:i("start"),end:i("end"),sentenceStart:i("sentenceStart"),sentenceEnd:i("sentenceEnd"),quote:"string"==typeof e.quote?e.quote:""}}(t.evidence),source:{url:iO(e.url),title:iO(e.title),publisher:iO(e.publisher),published:iO(e.published)},checked:!0===t.checked}}(l);i.delete(t.id),i.set(t.id,t)}}return{claims:[...i.values()],faults:r}}(t),r=i.length,n=0===r?[]:[`${1===r?"1 claim was":`${r} claims were`} left out as faulty.`];return{claims:e,text:null,notes:n,faults:i}}catch(t){throw new iS(`The claims can't be read: ${t.message}.`)}}function iB(t){let e;try{e=JSON.parse(t)}catch(t){throw new iS(`The claims are no valid JSON (${t.message}). Give a list of claims.`)}return iN(e)}async function iL(e,i,r){let n,l;if(n=e.slice(0,4096),(l=n.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length??0)>4&&l>n.length/50)throw new iS("This is no text, but binary data. Give the article as plain text, HTML or markdown.");let{text:a,...o}=function(t){let e=iq.exec(t);if(!e)return{text:t};let i=new Map(e[1].split(/\r?\n/).flatMap(t=>{let e=t.indexOf(":");return e<0?[]:[[t.slice(0,e).trim().toLowerCase(),t.slice(e+1).trim().replace(/^(["'])(.*)\1$/,"$2")]]})),r=i.get("date")??i.get("published");return{text:t.slice(e[0].length),title:i.get("title"),publisher:i.get("publisher"),url:i.get("url"),published:/^\d{4}-\d\d-\d\d/.exec(r??"")?.[0]}}(e),s=a.length>1e6?a.slice(0,1e6):a,{extractClaims:h}=await t.A(28980),u=Object.fromEntries(Object.entries({...o,...i}).filter(([,t])=>null!=t)),d=iz(r.published??u.published??o.published),c=h(s,{...u,vague:r.vague,published:d}),p=s===a?[]:["Only the first 1 million characters were read."];return{claims:c,text:s,notes:p,faults:[]}}let iz=t=>/^\d{4}-\d\d-\d\d/.exec(t??"")?.[0]??null;async function iH(e,i,r){let n=e.filter(t=>!i.some(e=>e.id===t));if(n.length>0)throw new iS(`The page has no element with the id ${n.join(", ")}, which for="${e.join(" ")}" names. Give the article that id, or correct the attribute.`);let{plainText:l}=await t.A(75315),a=location.protocol.startsWith("http")?location.href:null;return iL(i.map(l).join("\n\n"),{url:a},r)}async function iD(t,e,i){let r=await Promise.allSettled(t.map(t=>iI(t,e,i))),n=r.flatMap(t=>"fulfilled"===t.status?[t.value]:[]),l=r.flatMap(t=>"rejected"===t.status?[t.reason.message]:[]);if(0===n.length)throw new iS(l.join(" "));return{...function(t){let e=[],i=null;for(let{text:r,claims:n}of t){let t=null===i||null===r?0:i.length+2;e.push(...0===t?n:n.map(e=>iX(e,t))),null!==r&&(i=null===i?r:`${i}

${r}`)}return{claims:e,text:i}}(n),notes:[...l,...n.flatMap(({notes:t})=>t)],faults:n.flatMap(({faults:t})=>t)}}let iX=({evidence:t,...e},i)=>({...e,evidence:{...t,start:t.start+i,end:t.end+i,sentenceStart:t.sentenceStart+i,sentenceEnd:t.sentenceEnd+i}});async function iI(e,i,r){let n=await iP(e,r),{body:l}=n,a=new URL(e,document.baseURI).href,o=function({body:t,type:e},i){var r;let n=(r=e.toLowerCase(),/[/+]json\b/.test(r)?"json":/^(?:text\/html|application\/xhtml)/.test(r)?"html":/^text\/(?:plain|(?:x-)?markdown)/.test(r)?"text":null);if(n)return n;let l=i.replace(/[?#].*$/s,"").toLowerCase();if(/\.(?:geo)?json$/.test(l))return"json";if(/\.x?html?$/.test(l))return"html";if(/\.(?:txt|text|md|markdown)$/.test(l))return"text";let a=t.trimStart()[0];return"<"===a?"html":"["===a||"{"===a?"json":"text"}(n,e);if("json"===o)return iB(l);if("text"===o)return iL(l,{url:a},i);let{readHtml:s}=await t.A(75315),{text:h,...u}=s(l);if(""===h)throw new iS(`${e} holds no article text. Give its text, or another address.`);return iL(h,{...u,url:a},i)}class iW{reading=null;error=null;isLoading=!0;version=0;settled=Promise.resolve();#t;#e=[null,null];#i=[];#r=[];#n;#l;#a;#o=!1;#s=!1;constructor(t){this.#t=t}connect(){this.#l=new MutationObserver(()=>{iF(i_(ix(this.#t,...this.#e)),this.#i)||this.#t.requestUpdate()}),this.#l.observe(this.#t,{childList:!0,subtree:!0,characterData:!0}),this.#t.requestUpdate()}disconnect(){this.#l?.disconnect(),this.#s=!1,this.#a?.disconnect(),this.#a=void 0,this.isLoading&&(this.#n?.abort(),this.#i=[])}read(t,e,i){if(this.#h())return;this.#e=[t,e];let r=ix(this.#t,t,e);if(this.#u(r))return;"for"===r.kind&&this.#d();let n=i_(r),l="claims"!==r.kind&&"json"!==r.kind?Object.values(i):[];iF(n,this.#i)&&iF(l,this.#r)||(this.#i=n,this.#r=l,this.#n?.abort(),this.#n=new AbortController,this.error=null,this.isLoading=!0,this.settled=this.#c(r,i,this.#n.signal))}async #c(t,e,i){let r=null,n=null;try{let n=function(t,e,i){switch(t.kind){case"claims":return iN(t.claims);case"json":return iB(t.text);case"text":case"plain":return iL(t.text,{},e);case"for":return iH(t.ids,t.targets,e);case"src":return iD(t.urls,e,i);default:throw new iS("No article is given: set text or claims, or name one in src or for.")}}(t,e,i);r=n instanceof Promise?await n:n}catch(t){n=t instanceof iS?t:new iS(`The article could not be read: ${t.message}. Give another text, or checked claims.`),await Promise.resolve()}i.aborted||(Object.assign(this,{reading:r,error:n,isLoading:!1,version:this.version+1}),n&&iy(this.#t,"aid-error",{error:n}),this.#t.requestUpdate())}#u({kind:t}){let e=this.#t.ownerDocument;if("loading"!==e.readyState||"claims"===t||"text"===t)return!1;let i=new Promise(t=>e.addEventListener("DOMContentLoaded",t,{once:!0}));return this.settled=i.then(()=>this.#t.requestUpdate()),!0}#d(){if(!this.#s)for(let t of(this.#s=!0,new Set([this.#t.getRootNode(),this.#t.ownerDocument])))this.#l.observe(t,{childList:!0,subtree:!0,characterData:!0,attributeFilter:["id"]})}#h(){return!this.#o&&"lazy"===this.#t.getAttribute("loading")&&(this.#a??=new IntersectionObserver(t=>{t.some(({isIntersecting:t})=>t)&&(this.#o=!0,this.#a?.disconnect(),this.#t.requestUpdate())},{rootMargin:"400px"}),this.#a.observe(this.#t),!0)}}let iF=(t,e)=>t.length===e.length&&t.every((t,i)=>t===e[i]),iJ={id:({id:t})=>t,topic:({topic:t})=>t,item:({item:t})=>t,value:({value:t})=>t,low:({low:t})=>t,high:({high:t})=>t,qualifier:({qualifier:t})=>t,unit:({unit:t})=>t,status:({status:t})=>t,by:({by:t})=>t.join(" "),to:({to:t})=>t.join(" "),saidBy:({saidBy:t})=>t,whenFrom:({when:t})=>t?.from,whenTo:({when:t})=>t?.to,place:({place:t})=>t,basis:({basis:t})=>t,who:({who:t})=>t,aidType:({aidType:t})=>t,partOf:({partOf:t})=>t,start:({evidence:t})=>t.start,end:({evidence:t})=>t.end,quote:({evidence:t})=>t.quote,url:({source:t})=>t.url,title:({source:t})=>t.title,publisher:({source:t})=>t.publisher,published:({source:t})=>t.published,checked:({checked:t})=>!0===t},iV=["svg","png","csv","json","html"],iG={svg:"image/svg+xml",png:"image/png",csv:"text/csv;charset=utf-8",json:"application/json",html:"text/html;charset=utf-8"};async function iZ(t,e){let i=await iK(t,e);return i instanceof Blob?i:new Blob([i],{type:iG[t]})}async function iK(e,{claims:i,layout:r,heading:n,caption:l,locale:a}){if("csv"===e){let t,e;return t=Object.values(iJ),e=i.map(e=>t.map(t=>(function(t){if(null==t)return"";if("string"!=typeof t)return String(t);let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e})(t(e))).join(",")),[Object.keys(iJ).join(","),...e].map(t=>`${t}\r
`).join("")}if("json"===e)return JSON.stringify(i,null,2);if(!r)throw Error("There is no chart to export.");let{svgOf:o}=await t.A(49344),s=o(r,i,{heading:n,caption:l});if("svg"===e)return s;if("html"===e){let{toHTML:e}=await t.A(31729);return e(s,i,n??r.heading,a)}let{toPNG:h}=await t.A(44576);return h(s)}let iY={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1},iQ={ar:async()=>(await t.A(92718)).ar,de:async()=>(await t.A(31240)).de,fr:async()=>(await t.A(73361)).fr,uk:async()=>(await t.A(30159)).uk},i0=new Map,i1=new Set;function i2(t){let e=(0,tq.k)(t),i=Object.hasOwn(iQ,e)?iQ[e]:void 0;if(!i||(0,tq.K)(e)||i1.has(e))return null;let r=i0.get(e);return r||i0.set(e,r=i4(e,i)),r}async function i4(t,e){try{(0,tq.A)(t,await e())}catch{i1.add(t),console.warn(`<aid-chart> the words for "${t}" could not be loaded; English stays`)}}let i3=new Map,i6=new Set;class i5{#t;#p=0;#f="";#m=null;#g=new ResizeObserver(([t])=>{let e=Math.floor(t.contentRect.width),i=getComputedStyle(this.#t).fontFamily;e>0&&(e!==this.#p||i!==this.#f)&&requestAnimationFrame(()=>this.#y(e,i))});constructor(t){this.#t=t,t.addController(this)}hostConnected(){i6.add(this)}hostUpdated(){let t=this.#t.renderRoot.querySelector("figure");t&&t!==this.#m&&(this.#m=t,this.#g.observe(t))}hostDisconnected(){i6.delete(this),this.#g.disconnect(),this.#m=null}get width(){if(i6.has(this)){for(let t of i6)t.#w();i6.clear()}return this.#p||594}get measure(){let t;var i,r,n=this.#f;if(!(e??=document.createElement("canvas").getContext("2d")))return;let l=i3.get(n);return l||i3.set(n,(i=n,r=e,t=new Map,l=(e,n,l)=>{let a=`${l?"b":""}${n} ${e}`,o=t.get(a);if(void 0!==o)return o;r.font=`${l?620:400} ${n}px ${i}`;let s=1.01*r.measureText(e).width+1;return t.size>=5e3&&t.clear(),t.set(a,s),s})),l}#w(){this.#f=getComputedStyle(this.#t).fontFamily;let t=this.#t.renderRoot?.querySelector("figure");if(t){let{paddingLeft:e,paddingRight:i}=getComputedStyle(t),r=t.clientWidth-parseFloat(e)-parseFloat(i);this.#p=Math.max(0,Math.floor(r))}else{let{width:t}=this.#t.getBoundingClientRect();this.#p=t>0?Math.max(1,Math.floor(t)-46):0}}#y(t,e){this.#p=t,this.#f=e,this.#t.requestUpdate()}}let i8=(t,e,i)=>I`<div part="state" data-state=${t} role=${e}><p>${i}</p></div>`,i7=o`
  :host {
    --ink: var(--aid-ink, light-dark(#1c2430, #e8ebf0));
    --quiet: var(--aid-quiet, light-dark(#56606e, #a3adba));
    --rule: var(--aid-rule, light-dark(#d9dee5, #37414f));
    --card: var(--aid-background, light-dark(#ffffff, #1a212b));
    --give: var(--aid-give, light-dark(#1b6f8a, #5fb4cc));
    --stop: var(--aid-stop, light-dark(#a2543b, #dd9277));
    --hurt: var(--aid-hurt, light-dark(#5a4a78, #b3a3d6));
    --fire: var(--aid-fire, light-dark(#8a5a16, #d8a95c));
    --a: var(--aid-color-1, light-dark(#0e5bb6, #6091cb));
    --b: var(--aid-color-2, light-dark(#c67536, #d19e61));
    --c: var(--aid-color-3, light-dark(#a76ed4, #cac0ff));
    --d: var(--aid-color-4, light-dark(#5f5c1a, #f5d179));
    --e: var(--aid-color-5, light-dark(#9c4475, #c86d73));
    --f: var(--aid-color-6, light-dark(#56988d, #94edcc));
    --rest: var(--aid-color-rest, light-dark(#373e45, #a2aab2));
    --link: var(--aid-link, light-dark(#14566c, #7cc6dc));
    --tip: var(--aid-tip, light-dark(#f2f6f8, #202a35));
    --highlight: var(--aid-highlight, light-dark(#d6eaf0, #2b5361));
    --focus: var(--aid-focus, light-dark(#0b57d0, #8ab4f8));
    display: block;
    container-type: inline-size;
    color: var(--ink);
    font: var(
      --aid-font,
      15px/1.45 system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    box-sizing: border-box;
    min-height: var(--aid-min-height, 240px);
    margin: 0;
    padding: var(--aid-padding, 20px 22px 16px);
    display: flex;
    flex-direction: column;
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: var(--aid-radius, 10px);
    position: relative;
  }
  @container (max-width: 420px) {
    figure {
      padding: var(--aid-padding, 16px 14px 12px);
    }
  }
  /* Words whose language runs the other way keep their order, and stand where the others do. */
  h2,
  [part='caption'],
  [part='note'],
  [part='source'],
  [part='state'] p,
  .spoken,
  .facts,
  blockquote,
  th,
  td {
    unicode-bidi: plaintext;
  }
  /* Our own words, whatever name or figure they begin with. */
  figure:dir(rtl) :is(h2, [part='caption']):lang(ar) {
    unicode-bidi: normal;
  }
  figure:dir(ltr) {
    text-align: left;
  }
  figure:dir(rtl) {
    text-align: right;
  }
  h2 {
    margin: 0;
    font-size: 1.13em;
    line-height: 1.25;
    letter-spacing: -0.005em;
    font-weight: 650;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  [part='caption'] {
    margin: 4px 0 0;
    color: var(--quiet);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .room {
    margin-block: 14px 12px;
    overflow-x: auto;
    overflow-y: hidden;
  }
  [part='evidence'] {
    inset: auto;
    margin: 0;
    position: fixed;
    box-sizing: border-box;
    width: max-content;
    /* Per cent, since vw counts the scroll bar. */
    max-width: min(420px, 100% - 16px);
    max-height: calc(100% - 16px);
    overflow: auto;
    padding: 10px 14px;
    color: var(--ink);
    background: var(--tip);
    border: 1px solid var(--rule);
    border-inline-start: 3px solid var(--give);
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font-size: 13.5px;
  }
  [part='evidence'] p,
  blockquote {
    margin: 0;
  }
  blockquote {
    margin-block: 6px;
    overflow-wrap: anywhere;
  }
  .spoken {
    font-weight: 600;
  }
  .spoken::first-letter {
    text-transform: uppercase;
  }
  .facts {
    color: var(--quiet);
  }
  mark {
    color: inherit;
    font-weight: 600;
    background: var(--highlight);
    border-radius: 3px;
    padding: 0 2px;
  }
  a {
    color: var(--link);
  }
  ul {
    list-style: none;
    margin: 0 0 12px;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 12px;
    color: var(--quiet);
  }
  li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  footer {
    margin-top: auto;
    padding-top: 10px;
    border-top: 1px solid var(--rule);
    font-size: 12px;
    color: var(--quiet);
    display: flex;
    gap: 4px 14px;
    flex-wrap: wrap;
    align-items: first baseline;
  }
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 4px;
    margin-inline: auto -9px;
  }
  [role='status']:not(:empty) {
    padding: 3px 9px;
    align-self: center;
  }
  button,
  summary {
    box-sizing: border-box;
    display: block;
    min-height: 26px;
    padding: 3px 9px;
    font: inherit;
    color: var(--link);
    background: none;
    border: 1px solid transparent;
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    border-color: var(--rule);
  }
  :is(button, summary, a, tr):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  summary::after {
    content: '▾';
    content: '▾' / '';
  }
  details[open] button {
    display: inline-block;
  }
  details[open] {
    border: 1px solid var(--rule);
    border-radius: 6px;
  }
  .scroller {
    margin-block: 14px 12px;
    overflow: auto;
    max-height: 70vh;
  }
  table {
    border-collapse: collapse;
    color: inherit;
    font-size: 13px;
    min-width: 100%;
  }
  th,
  td {
    text-align: inherit;
    vertical-align: top;
    padding-block: 5px;
    padding-inline: 0 10px;
    border-top: 1px solid var(--rule);
  }
  tbody th {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  td.words {
    min-width: 22ch;
    color: var(--quiet);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='state'] {
    display: grid;
    place-items: center;
    min-height: calc(var(--aid-min-height, 240px) - 60px);
    color: var(--quiet);
    text-align: center;
    overflow-wrap: anywhere;
  }
  [part='state'][data-state='error'] {
    color: var(--stop);
  }
  @media print {
    [part='toolbar'],
    [part='evidence'] {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
    [part='source'] a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;class i9{active=null;#t;#$=null;#v;#b=!1;#x;constructor(t){this.#t=t,t.addController(this)}hostDisconnected(){this.hide()}hostUpdated(){let t=this.#$;t&&(!t.isConnected||t.dataset.claim!==this.active)&&this.hide()}async show(t,e){clearTimeout(this.#v),this.active!==t&&(this.#b=!1),this.active=t,this.#$=e,this.#t.requestUpdate(),await this.#t.updateComplete;let i=this.#k();i&&this.#$===e&&e.isConnected&&(rt(i)||i.showPopover(),this.#M(),re(i,e))}pin(t,e){this.show(t,e),this.#b=!0}keep=()=>clearTimeout(this.#v);hideSoon=()=>{clearTimeout(this.#v),this.#v=setTimeout(()=>{let t=[this.#$,this.#k()].some(t=>t?.matches(":hover, :focus-within"));this.#b||t||this.hide()},180)};hide(){clearTimeout(this.#v),this.#b=!1,this.#$=null,this.#x?.abort(),this.#x=void 0;let t=this.#k();t&&rt(t)&&t.hidePopover()}#k(){return this.#t.renderRoot.querySelector('[part="evidence"]')}#M(){if(this.#x)return;this.#x=new AbortController;let t={signal:this.#x.signal,capture:!0};document.addEventListener("keydown",this.#A,t),document.addEventListener("pointerdown",this.#_,t),document.addEventListener("scroll",this.#S,{...t,passive:!0}),window.addEventListener("resize",this.#S,t)}#A=t=>{"Escape"===t.key&&(t.preventDefault(),this.#k()?.matches(":focus-within")&&this.#$?.focus(),this.hide())};#_=t=>{let e=t.composedPath();[this.#$,this.#k()].some(t=>t&&e.includes(t))||this.hide()};#S=t=>{let e=this.#k();if(!e||!this.#$||t.composedPath()[0]===e)return;let{top:i,bottom:r}=this.#$.getBoundingClientRect();r<0||i>document.documentElement.clientHeight?this.hide():re(e,this.#$)}}let rt=t=>t.matches(":popover-open");function re(t,e){let i=e.getBoundingClientRect(),{width:r,height:n}=t.getBoundingClientRect(),{clientWidth:l,clientHeight:a}=document.documentElement,o=i.bottom+8,s=o+n+8<=a||i.top<a-i.bottom?Math.min(o,a-n-8):i.top-n-8,h=Math.min(e.matches(":dir(rtl)")?i.right-24-r:i.left+24,l-r-8);t.style.top=`${Math.max(8,s)}px`,t.style.left=`${Math.max(8,h)}px`}class ri{isTable=!1;#t;#E="";#C="en";#v;constructor(t){this.#t=t,t.addController(this)}hostDisconnected(){clearTimeout(this.#v),this.#E=""}template(t,e){this.#C=e;let i=ic(e);return I`<div part="toolbar" role="group" aria-label=${i.toolbar}>
      <span role="status">${this.#E}</span>
      ${t?I`<button type="button" aria-pressed=${this.isTable} @click=${this.#j}>
              ${i.table}
            </button>`:J}
      <details>
        <summary>${i.download}</summary>
        ${iV.map(t=>I`<button type="button" @click=${()=>this.#O(t)}>
              ${t.toUpperCase()}
            </button>`)}
      </details>
      <button type="button" title=${i.embedTitle} @click=${this.#T}>
        ${i.embed}
      </button>
    </div>`}#j=()=>{this.isTable=!this.isTable,this.#t.requestUpdate()};#T=async()=>{try{await navigator.clipboard.writeText(this.#t.embedCode()),this.#U(ic(this.#C).copied)}catch{this.#U(ic(this.#C).notCopied)}};async #O(t){try{var e,i;let r;e=await this.#t.exportAs(t),i=`aid-chart.${t}`,r=URL.createObjectURL(e),Object.assign(document.createElement("a"),{href:r,download:i}).click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}catch(t){this.#U(t.message),iy(this.#t,"aid-error",{error:t})}}#U(t){this.#E=t,this.#t.requestUpdate(),clearTimeout(this.#v),this.#v=setTimeout(()=>this.#U(""),4e3)}}customElements.get("aid-chart")||customElements.define("aid-chart",class extends ts{static styles=[i7,iu];static properties={claims:{attribute:!1},text:{attribute:!1},rates:{attribute:!1}};#R=new iW(this);#P=new i9(this);#q=new i5(this);#N=new ri(this);#B=new Set;#L=null;#z=[];#H=null;#D=[];#X="";#I;#W=[];static get observedAttributes(){return[...super.observedAttributes,...il,"for","src"]}connectedCallback(){super.connectedCallback(),this.#I=function(t,e){let i=new MutationObserver(e),r={attributes:!0,attributeFilter:["lang","dir"],subtree:!0};for(let e=t.getRootNode();e;e=ir(e))i.observe(e,r);return()=>i.disconnect()}(this,()=>this.requestUpdate()),this.#R.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#I?.(),this.#R.disconnect()}createRenderRoot(){let t=super.createRenderRoot();return this.#W=[...t.childNodes],this.renderOptions.renderBefore=null,t}attributeChangedCallback(t,e,i){super.attributeChangedCallback(t,e,i),e!==i&&this.requestUpdate()}async getUpdateComplete(){await super.getUpdateComplete(),await i2(e9(this));let t=await super.getUpdateComplete();for(let e;e!==this.#R.settled;t=await super.getUpdateComplete())e=this.#R.settled,await e;return t}willUpdate(){var t,e,i,r,n,l,a,o,s,h,u,d;let c,p,f,m,g,y,w,$,v,b;this.#L=(t=this.#F(),e=e9(this),i=it(this),r=this.rates,c=[],l=t,a=c,y=t=>l[t]?.trim()??"",w=(t,e,i)=>(a.push({attribute:t,value:e,message:`${t}="${e}" is not known; ${i}`}),null),f=(p={matching:$=(t,e,i)=>{let r=y(t);return""===r?null:e.test(r)?r:w(t,r,i)},date:t=>$(t,is,"a date such as 2023-11-29 would do"),language:t=>""===y(t)||ii(y(t))||w(t,y(t),"a language tag such as en or pt-BR would do"),oneOf:(t,e)=>{let i=y(t),r=e.find(t=>t===i);return r||""===i||w(t,i,`one of ${e.join(", ")} would do`),r??e[0]},words:(t,e)=>ih(y(t),e).filter(i=>e.includes(i)||w(t,i,`one of ${e.join(", ")} would do`))}).oneOf("vague",ia),p.oneOf("loading",["eager","lazy"]),p.oneOf("dir",["auto","ltr","rtl"]),p.matching("published",io,"a day such as 2023-11-29 would do"),p.language("lang"),{filter:(o=t,s=p,v=t=>ih(o[t]??""),{topic:s.words("topic",eH),status:s.words("status",eD),item:v("item"),by:v("by"),to:v("to"),who:v("who"),since:s.date("since"),until:s.date("until")}),spec:{...(b=(h=p).matching("limit",/^[1-9]\d*$/,"a whole number from 1 would do"),{type:h.oneOf("type",e6),group:h.oneOf("group",e5),sort:h.oneOf("sort",e8),limit:null===b?null:Number(b),color:h.oneOf("color",e5),scale:h.oneOf("scale",e7),currency:h.matching("currency",/^[A-Z]{3}$/,"an ISO 4217 code such as USD would do")}),locale:e,isRightToLeft:i,rates:(u=r,d=c,null==u?null:"object"==typeof u&&"base"in u&&"string"==typeof u.base?u:(d.push({attribute:"rates",value:String(u),message:"rates are not known; { base: 'USD', date: '2023-11-29', EUR: 1.09 } would do"}),null))},vague:f,faults:c}),i2(e9(this))?.then(()=>this.requestUpdate());let{faults:x,filter:k,vague:M}=this.#L;for(let{attribute:t,value:e,message:i}of x)this.#J(`${t}=${e}`,i);this.#R.read(this.claims,this.text,{vague:M,published:this.getAttribute("published")});let{reading:A}=this.#R;for(let t of A?.faults??[])this.#J(t,`${t}; it is left out`);this.#z=A?(n=A.claims,g=new Set((m=n.filter(t=>(function(t,e){let{topic:i,item:r,status:n,by:l,to:a,who:o}=e;return(0===i.length||i.includes(t.topic))&&(0===r.length||r.includes(t.item))&&(0===n.length||null!==t.status&&n.includes(t.status))&&(0===l.length||t.by.some(t=>l.includes(t)))&&(0===a.length||t.to.some(t=>a.includes(t)))&&(0===o.length||null!==t.who&&o.includes(t.who))&&function(t,{since:e,until:i}){if(null===e&&null===i)return!0;let r=t.when?.from??t.source.published,n=t.when?.to??t.when?.from??t.source.published;return null!==r&&null!==n&&(null===e||`${n}~`>=e)&&(null===i||r<=`${i}~`)}(t,e)})(t,k))).map(({id:t})=>t)),m.map(t=>null===t.partOf||g.has(t.partOf)?t:{...t,partOf:null})):[],this.#V()}#V(){let{width:t,measure:e}=this.#q,i=(0,tq.X)(e9(this)),r=[this.#R.version,JSON.stringify(this.#L),t,e,i];if(r.every((t,e)=>t===this.#D[e]))return;this.#D=r;let{spec:n}=this.#L;this.#H=0===this.#z.length?null:function(t,e,i,r=tH.N){var n,l,a,o,s;let h,u,d,c,p,f,m,g,y,w,$,v=e.locale??"en",b=Math.max(200,Math.floor(i.width)),x=(l=t,(a=e).currency?(o=a.currency,s=a.rates??null,h=new Map,u=new Map,d=new Set,{claims:l.map(t=>{let{unit:e}=t;if(e===o||!/^[A-Z]{3}$/.test(e))return t;let i=function(t,e,i){let[r,n]=[tu(t,i),tu(e,i)];return null===r||null===n?null:r/n}(e,o,s);if(null===i)return d.add(e),t;u.set(e,i),h.set(t.id,t);let{value:r,low:n,high:l}=t;return{...t,unit:o,value:r*i,low:n&&n*i,high:l&&l*i}}),originals:h,used:u,missing:[...d]}):null),k=x?.claims??t,M=function(t,e){var i,r;let{type:n="auto",scale:l="linear",locale:a="en"}=e,o=function(t,e){var i;let r,n,l;if(e)return{type:"range",reason:"log"};let a=t.every(({topic:t})=>"aid"===t||"materiel"===t);return a&&eA(t)?{type:"progress",reason:"family"}:eC(t)?{type:"tally",reason:"fates"}:(r=t).some(({basis:t})=>null!==t)&&1===new Set(r.map(et)).size&&eU(r).size>=3?{type:"timeline",reason:"dates"}:(n=t).length>0&&n.every(({unit:t,topic:e})=>"person"===t&&"casualties"===e)?{type:"range",reason:"people"}:a&&(i=t,l=t=>new Set(i.map(e=>e[t].join())),ex(i).size>=3&&i.every(({by:t,to:e})=>t.length>0&&e.length>0)&&l("by").size>1&&l("to").size>1)?{type:"flow",reason:"pairs"}:{type:"bar",reason:"amounts"}}(t,"log"===l);if("auto"===n)return o;let s=(i=n,r=t,"progress"===i?eA(r)?null:"noFamily":"tally"===i?eC(r)?null:"noFates":"timeline"===i?eU(r).size>1?null:"noDates":"flow"===i?ex(r).size>0?null:"noPairs":null);if(null===s)return{type:n,reason:"asked"};let h=(0,tq.X)(a),u=h.drawnAs(h.type[o.type],h.type[n],h.reason[s]);return{...o,reason:s,note:u}}(k,e),A=function(t){let e=t.filter(t=>("casualties"===t.topic||"people"===t.topic)&&(({basis:t,when:e})=>"cumulative"===t||null===t&&!(e?.from&&e.to))(t)&&null===t.partOf&&""!==tU(t)),i=new Map;for(let t of e){let e=i.get(tR(t));"cumulative"===t.basis&&(!e||tU(e)<tU(t))&&i.set(tR(t),t)}return new Set(e.filter(t=>tU(t)<tU(i.get(tR(t))??t)).map(({id:t})=>t))}(t),_=new Set(t.filter(tN).flatMap(({by:t,to:e})=>[...t,...e])),{hue:S,legend:E}=function(t,{color:e="auto",locale:i="en"}){if("auto"===e)return{hue:t2,legend:eZ(t,t2,i)};let r=function(t,e,i){let r=new Map;for(let n of t){let t=ei(n,e,i);""!==t&&r.set(t,(r.get(t)??0)+1)}let n=[...r].sort(([,t],[,e])=>e-t).map(([t])=>t);return new Map(eV.flatMap((t,e)=>void 0===n[e]?[]:[[n[e],t]]))}(t,e,i),n=t=>r.get(ei(t,e,i))??"rest",l=[...r].map(([t,e])=>eG(t,e)),a=t.some(t=>"rest"===n(t))?[...l,eG((0,tq.X)(i).others,"rest")]:l;return{hue:n,legend:[...a,...eZ(t,()=>"rest",i)]}}(k,e),C=(c=(n={width:b,spec:e,superseded:A,fighting:_,originals:x?.originals??new Map,hue:S,measure:r}).spec.locale??"en",{...n,locale:c,wordings:new Map,marks:[],labels:[],rules:[],y:0}),j="table"===M.type||0===t.length?[]:function(t,{type:e},i){let{spec:r,locale:n}=t,l=(0,tq.X)(n),a="log"===r.scale&&"range"!==e&&"timeline"!==e?[l.noLog]:[];if("progress"===e)return!function(t,{whole:e,parts:i}){let r=[e,...i].map(t6),n=eh([e],1,t.width-1-Math.max(...r)),[l]=i;1===i.length&&l?function(t,e,i,r){let{width:n,y:l}=t,a=t8(t,e,{scale:r,y:l+1,height:26,limit:n}),o=t8(t,e_(i,e),{scale:r,y:l+1+3,height:20,limit:n});t.y+=32;let[s,h]=[tW(t,i,!1),eS(t,e)],[u,d]=[s,h].map(e=>tF(t,e));if(u+d+20>n){eE(t,e,h,a),eE(t,i,s,o);return}let c=t.y;tJ(t,s,{x:0,y:c+15,room:n});let p=Math.max(u+20,r.at(e.value)-d);tJ(t,h,{x:p,y:c+15,room:n-p+1}),tK(t,e,a,{x:p-8,y:c-2,width:n-p+8,height:26}),tK(t,i,o,{x:0,y:c-2,width:p-10,height:26}),t.y+=tX.target+8}(t,e,l,n):function(t,e,i,r){let n=t.y;for(let n of[e,...i]){let{y:i,width:l}=t,a=n===e?eS(t,e):tW(t,n,!0),o=tJ(t,a,{x:0,y:i+14,room:l}),s={scale:r,y:i+o*tX.line+3,height:16,limit:l},h=t8(t,e_(n,e),s),u=n===e?[]:[ec(t,e,s)],d=o*tX.line+22;tK(t,n,[...u,...h],{x:0,y:i,width:l,height:d}),t.y+=d+8}tQ(t,r,e.unit,n)}(t,e,i,n)}(t,eA(i)),a;let o=function(t,e="auto"){let i=[...t],r=(t,e)=>{let i,r;return i=en(t),i<(r=en(e))?-1:+(i>r)};switch(e){case"value":return i.sort((t,e)=>t.value-e.value);case"date":return i.sort(r);case"-date":return i.sort((t,e)=>r(e,t));case"text":return i.sort((t,e)=>t.evidence.start-e.evidence.start);default:return i.sort((t,e)=>e.value-t.value)}}(i,r.sort),s=r.limit?o.slice(0,r.limit):o,h=o.length-s.length,u=l.more(h);return h>0&&a.push(`${u.charAt(0).toLocaleUpperCase(n)}${u.slice(1)}.`),[...a,...function(t,e,i){let r;if("timeline"===e){let e,r,n,l,a,o,s,h,u;return e=(0,tq.X)(t.locale),n=function(t){let[e,i]=[1/0,-1/0];for(let{claim:r,span:n}of t)e=Math.min(e,eR(r)?n.from:e4(n)),i=Math.max(i,n.to);return i-e<2?{from:e-1,to:i+1}:{from:e,to:i}}(r=i.flatMap(t=>{let e=eT(t);return e?[{claim:t,span:e}]:[]}).sort((t,e)=>t.span.to-e.span.to)),a=(l=[...tM(r,({claim:t})=>{let e;return"person"===(e=t).unit?`${e.topic} ${e.item}`:et(e)}).values()]).map(e=>(function(t,e,i,r){let[n]=e;r&&tZ(t,function(t,e){if("person"!==t.unit)return ee(t,e);let{people:i}=(0,tq.X)(e);return[er((0,tP.j)(t,e),e),(0,tP.e)(t.unit,e)||i].join(", ")}(n.claim,t.locale));let l=e.map(({claim:t})=>t),a=t.y+30+170,o="log"===t.spec.scale&&!l.some(eR),s=eh(l,a,t.y+30,o?"log":"linear"),h=function(t,e,i){let{locale:r,measure:n,width:l}=t,a=Math.max(2,Math.floor(170/46)),o=e.ticks(a,tY(i)).map(t=>{let e=(0,tP.m)(t,i,r);return{tick:t,text:e,width:n(e,tX.tick,!1)}}),s=Math.min(Math.max(...o.map(t=>t.width)),.4*l);for(let{tick:i,text:r}of o){let n=e.at(i);tV(t,r,{x:s,y:n+4,room:s},"tick","end");let a=0===i?"axis":"grid";t.rules.push({kind:"line",x1:s+10,y1:n,x2:l,y2:n,role:a})}return s+10}(t,s,n.claim.unit),u=t.width-14,d={x:t=>h+14+(t-i.from)/(i.to-i.from)*(u-h-14),y:s,left:h,right:u};!function(t,e,{x:i,y:r}){for(let n of tM(e.filter(({claim:t})=>"cumulative"===t.basis),({claim:t})=>tR(t)).values())for(let[e,{claim:l,span:a}]of n.slice(1).entries()){let o=n[e],[s,h]=[i(e4(o.span)),i(e4(a))],[u,d]=[r.at(o.claim.value),r.at(l.value)],c={kind:"line",role:"series",hue:t.hue(l)};t.rules.push({...c,x1:s,y1:u,x2:h,y2:u},{...c,x1:h,y1:u,x2:h,y2:d})}}(t,e,d);let c=t.marks.length,p=t.y;(function(t,e,i){let r=({span:t})=>`${t.from} ${t.to}`,n=function(t,e,...i){return tA(t,tk,e,i)}(e.filter(({claim:t})=>eR(t)),t=>t.length,r),l=new Map,a=e.length>60;for(let o of e){let{claim:e,span:s}=o,h=r(o),u=l.get(h)??0,d={y:i.y,top:t.y,width:t.width};eR(e)?(l.set(h,u+1),e3(t,e,function(t,e,i,r){let{y:n}=r,l=t.hue(e),a=(t,e,r)=>{let a=Math.min(n.at(e),n.at(t)-2);return{kind:"rect",...i,y:a,height:n.at(t)-a,fill:r,hue:l}},o="under"===t4(e)?"outline":t1(e.status),s="range"===e.qualifier&&null!==e.low&&null!==e.high?[a(e.low,e.high,o),a(0,e.low,"light")]:[a(0,e.value,o),...e2(t,e,i,r)];return t.superseded.has(e.id)?t5(s):s}(t,e,function(t,{x:e,left:i,right:r},n,l){let a=e(t.to)-e(t.from),o=Math.min(Math.max(a/l,6),1===l?Math.max(a,26):26,(r-i)/l);return{x:Math.min(Math.max((e(t.from)+e(t.to))/2-o*l/2,i+2),r+14-o*l)+n*o,width:Math.max(o-1,1)}}(s,i,u,n.get(h)),d))):e3(t,e,function(t,e,i,r,n){let l=t.hue(e),a=t4(e),o=r.y.at(e.value),s=t.superseded.has(e.id)?"hollow":"under"===a?"outline":t1(e.status),h=n?3.5:6,u={kind:"dot",x:i,y:o,radius:h,fill:s,hue:l};if("range"===e.qualifier&&null!==e.low&&null!==e.high){let[t,n]=[r.y.at(e.high),r.y.at(e.low)];return[{...u,radius:.6*h},{kind:"line",x1:i,y1:t,x2:i,y2:n,role:"range",hue:l}]}return"soft"===a?[u,{...u,radius:1.9*h,isHalo:!0}]:[u,...e2(t,e,{x:i-3,width:6},r)]}(t,e,i.x(e4(s)),d,a))}})(t,e,d),function(t,e,{x:i,y:r,left:n}){let{width:l,locale:a,measure:o}=t,s=r.from,h=Math.max(2,Math.floor((l-n)/64)),u=n-10;for(let{at:r,text:n}of function({from:t,to:e},i,r){let[n,l]=eq.find(([r,n])=>(e-t)/(eN[r]*n)<=i)??eq.at(-1),a=[],o=0;for(let i=0;;i++){let s=function(t,e,i,r){if("day"===e)return Math.floor(t)+r*i;let n=new Date(864e5*t),l=n.getUTCFullYear();return"year"===e?Date.UTC(Math.floor(l/i)*i+r*i,0,1)/864e5:Date.UTC(l,Math.floor(n.getUTCMonth()/i)*i+r*i,1)/864e5}(t,n,l,i);if(s>=e)return a;if(s<t)continue;let h=new Date(864e5*s),u=h.getUTCFullYear()!==o;o=h.getUTCFullYear();let d="year"===n||u?n:`short ${n}`;a.push({at:s,text:(0,tP.P)(864e5*s,r,d)})}}(e,h,a)){let e=o(n,tX.tick,!1),a=Math.min(Math.max(i(r)-e/2,0),l-e);if(a<u)continue;u=a+e+10;let h={x1:i(r),y1:s,x2:i(r),y2:s+5};t.rules.push({kind:"line",...h,role:"axis"}),tV(t,n,{x:a,y:s+23,room:e+1},"tick")}t.y=s+30}(t,i,d);let f=function(t,e,i,r){let n=new Map;for(let{shapes:t}of e)for(let e of t)e1(n,e0(e));let l=new Set(i.map(({claim:t})=>t.item)).size>1,a=[],o=0,s=(l,a)=>{let o=function(t,e,i,r,n){let l=tF(t,e),a=t.width-l;for(let{x:e,y:o,slides:s}of i(l)){let i=s?Math.min(Math.max(e,n.left),a):e,h={left:i,right:i+l,top:o-eY,bottom:o+eQ};if(i>=n.left&&h.right<=t.width&&h.top>=n.top&&h.bottom<=n.bottom&&!function(t,e){for(let i=Math.floor(e.left/32);i<=Math.floor(e.right/32);i++)for(let r of t.get(i)??[])if(r.left<e.right+2&&r.right>e.left-2&&r.top<e.bottom+1&&r.bottom>e.top-1)return!0;return!1}(r,h))return h}return null}(t,l,function({shapes:t},{claim:e}){let i=t.map(e0),r=Math.min(...i.map(t=>t.left)),n=Math.max(...i.map(t=>t.right)),l=Math.min(...i.map(t=>t.top)),a=Math.max(...i.map(t=>t.bottom)),o=i[0],s=Math.min((o.top+o.bottom)/2,o.top+8)+eY/2;return t=>{let i=(r+n)/2-t/2,o={x:n+5,y:s,slides:!1},h={x:r-5-t,y:s,slides:!1},u={x:i,y:l-5,slides:!0},d={x:i,y:a+5+eY,slides:!0};return"cumulative"===e.basis?[h,u,o,d]:[o,h,u,d]}}(e[a],i[a]),n,r);return!!o&&(tJ(t,l,{x:o.left,y:o.bottom-eQ,room:1/0}),e1(n,o),!0)};for(let[e,r]of(function({superseded:t},e){let i=e.map(({claim:e})=>Number("cumulative"===e.basis&&!t.has(e.id)));return e.map((t,e)=>e).sort((t,r)=>i[r]-i[t]||e[r].claim.value-e[t].claim.value)})(t,i).entries()){let n=e<60&&o<24?function(t,{claim:e,span:i},r){return t.superseded.has(e.id)?{strong:(0,tP.S)(e,t.locale),text:eP(i.to-1,t.locale)}:tW(t,i.to-i.from==1?{...e,when:null}:e,r)}(t,i[r],l):null;n&&s(n,r)?o++:(a.push(r),n&&i.length<=12&&s({...n,text:""},r))}if(a.length>12)return a.length;for(let e of a.sort((t,e)=>t-e))!function(t,{claim:e,span:i},r){let{strong:n,text:l}=tW(t,e,r),a=eP(i.to-1,t.locale),o={strong:n,text:l.includes(a)?l:[a,l].filter(Boolean).join(", ")},s={x:0,y:t.y+15,room:t.width};t.y+=tJ(t,o,s)*tX.line+4}(t,i[e],l);return 0}(t,t.marks.slice(c),e,{top:p,bottom:a-2,left:h});return t.y+=12,f})(t,e,n,l.length>1)),o=r.some(({claim:t})=>eR(t)),s=t.rules.some(t=>"line"===t.kind&&"series"===t.role),h=a.reduce((t,e)=>t+e,0),u=i.length-r.length,[o&&s?e.joined:o?e.bars:s?e.lines:"","log"===t.spec.scale?o?e.noLog:e.logScale:"",h>0?e.unlabelled(h):"",u>0?e.undated(u):""].filter(Boolean)}if("flow"===e)return function(t,e){let i=(0,tq.X)(t.locale),r=e.filter(ev),n=!1,l=new Set(r.map(ek)).size<new Set(r.map(({item:t})=>t)).size,a=t.width<520?null:function(t,e,i){let{width:r,locale:n,measure:l}=t,a=(t,e)=>l(ei(t,e,n),tX.group,!1),o=Math.min(Math.max(tj(e,e=>tF(t,tW(t,e,i))),tj(e,t=>a(t,"by")))+12,.42*r),s=Math.min(Math.max(tj(e,t=>a(t,"to")),140)+12,.26*r);return{left:o,right:r-s,withItem:i}}(t,r,l);for(let e of tM(r,ek).values()){let i=52/(tj(e,eM)||1);for(let r of tM(e,({status:t})=>t).values())tZ(t,function(t,e){let i=t.status?(0,tq.X)(e).status[t.status]:"";return[ee(t,e),i].filter(Boolean).join(", ")}(r[0],t.locale)),a?(!function(t,e,i,r){let{width:n}=t,{left:l,right:a,withItem:o}=r,s=t.y,h=[...tM(function(t,e,{left:i,perUnit:r,withItem:n}){let{locale:l,measure:a}=t,o=[];for(let s of tM(e,({by:t})=>t.join()).values()){let e=i-12;for(let i of(0,tH._)(ei(s[0],"by",l),e,tX.group,2,a))tV(t,i,{x:0,y:t.y+14,room:e},"group"),t.y+=18;for(let i of s){let{y:l}=t,a=tJ(t,tW(t,i,n),{x:0,y:l+14,room:e}),{band:s,edge:h}=ef(i,r),u=Math.max(a*tX.line+4,s+h+2,tX.target);o.push({claim:i,y:l+(u-s-h)/2,box:{y:l,height:u}}),t.y+=u+2}t.y+=8}return o}(t,e,{left:l,perUnit:i,withItem:o}),({claim:t})=>eg(t)).values()].map(e=>(function(t,e,i,r){let{locale:n,measure:l}=t,a=e.map(({claim:t})=>t),o=ey(a),s=tT(a),h=ei(a[0],"to",n),u=[...(0,tH._)(h,r,tX.group,3,l),..."total"in s?(0,tH._)((0,tq.X)(n).together((0,tP.d)(s.total,a[0].unit,n)),r,tX.group,2,l):[]],d=tO(a,t=>ew(t,i)),c=o?0:5*(e.length-1);return{rows:e,lines:u,touches:o,height:Math.max(d+c,18*u.length)}})(t,e,i,n-a-12)),u=function(t,e){let i=t.map(({rows:t,height:e})=>(function(t){let e=tO(t,({claim:t})=>t.value+1);return tO(t,({claim:t,y:e})=>e*(t.value+1))/e})(t)-e/2),r=i.map((t,e)=>e).sort((t,e)=>i[t]-i[e]),n=[],l=e;for(let e of r)n[e]=Math.max(l,i[e]),l=n[e]+t[e].height+8;return n}(h,s);for(let[e,r]of h.entries())!function(t,{rows:e,lines:i,touches:r,height:n},{left:l,right:a,perUnit:o,y:s}){let h=s+(n-tO(e,({claim:t})=>ew(t,o))-(r?0:5*(e.length-1)))/2;for(let{claim:i,y:n,box:s}of e){let e=em(t,i,o,{x1:l,y1:n,x2:a,y2:h});tK(t,i,e,{x:0,width:l,...s}),h+=ew(i,o)+5*!r}let u=s+(n-18*i.length)/2,d=t.width-a-12;for(let[e,r]of i.entries())tV(t,r,{x:a+12,y:u+18*e+14,room:d},"group")}(t,r,{left:l,right:a,perUnit:i,y:u[e]});t.y=Math.max(t.y,...h.map(({height:t},e)=>u[e]+t+8))}(t,r,i,a),n||=[...tM(r,eg).values()].some(t=>!ey(t))):function(t,e,i){let{locale:r,width:n}=t,l=new Set(e.map(({item:t})=>t)).size>1;for(let a of tM(e,({by:t,to:e})=>`${t.join()}>${e.join()}`).values()){let[e]=a;for(let o of(tG(t,e$(t,[ei(e,"by",r),ei(e,"to",r)])),a)){let{y:e}=t,r=tW(t,o,l),a=tJ(t,r,{x:0,y:e+13,room:n}),s=e+a*tX.line+2,{band:h,edge:u}=ef(o,i),d=em(t,o,i,{x1:0,y1:s,x2:n,y2:s}),c=Math.max(s+h+u-e,tX.target);tK(t,o,d,{x:0,y:e,width:n,height:c}),t.y+=c+10}}}(t,r,i),t.y+=14}let o=i.more(e.length-r.length);return[n?i.apart:"",r.length<e.length?`${er(o,t.locale)}.`:""].filter(Boolean)}(t,i);let n=(r=(l=t.spec).locale??"en",[...tM(i,et)].map(([t,e])=>{let i=function(t,e){if("auto"!==t)return t;let{topic:i}=e[0];return"aid"===i?"by":"materiel"===i?e.some(({by:t})=>t.length>0)?"by":"item":"attacks"===i?"by":"item"}(l.group??"auto",e),n=[...tM(e,t=>ei(t,i,r))].map(([t,i])=>({name:t,rows:function(t,e){let i=new Map(t.map(e=>{var i,r;let n,l,a;return[e,(i=e,n=(r=t).indexOf(i),(a=(l=r.filter((t,e)=>t.value>i.value||t.value===i.value&&e<n)).find(({id:t})=>t===i.partOf))||null!==i.partOf?a??null:l.filter(t=>(function(t,e){let[i=0,r=0]=[el[t.status??"proposed"],el[e.status??"proposed"]];return r>0&&i>r&&t.by.length>0&&ea(t)===ea(e)})(i,t)).sort((t,e)=>el[e.status]-el[t.status])[0]??null)]})),r=new Map;for(let[t,e]of i)e&&r.set(e,[...r.get(e)??[],t]);let n=[],l=t=>{let i,a,o=function(t,e){let i=[t];for(;i.length<3;){let t=e.get(i.at(-1));if(t?.length!==1)break;i.push(t[0])}return i}(t,r);for(let s of(n.push({claims:o,whole:(i=t,a=e,null!==i.partOf&&a.find(({id:t,value:e})=>t===i.partOf&&e>=i.value)||null)}),o.flatMap(t=>r.get(t)??[])))o.includes(s)||l(s)};for(let e of t)i.get(e)||l(e);return n}(i,e)}));return{key:t,title:ee(e[0],r),groups:n}}));if("range"===e)return function(t,e){let i=t.spec.scale??"linear";for(let r of e){e.length>1&&tZ(t,r.title);let n=eo(r),l=function(t,e){let{at:i}=eh(e,0,1,t.spec.scale);return t9(t,e.map(e=>eL(t,e)),e.map(e=>({share:i(Math.max(e.value,e.high??0)),behind:Math.max(7,t6(e))+tF(t,tW(t,e,!1,!0))+34})))}(t,n),a=Math.max(14,7+Math.max(...n.map(t6))),o=l?eh(n,l.gutter+7,l.gutter+7+l.length,i):eh(n,14,t.width-a,i),s=t.y;for(let{name:i,rows:n}of r.groups)for(let a of((e.length>1||r.groups.length>1)&&tG(t,i),n.flatMap(t=>t.claims)))l?function(t,e,i,{gutter:r}){let{width:n}=t,l=r-12,a=(0,tH._)(eL(t,e),l,tX.group,2,t.measure),o=a.length>1?42:36,s=t.y+o/2;for(let[e,i]of a.entries())tV(t,i,{x:l,y:s+5+(e-(a.length-1)/2)*16,room:l},"group","end");let h=ez(t,e,i,s),u=t7(h)+("soft"===t4(e)?eB:7)+6;tJ(t,tW(t,e,!1,!0),{x:u,y:s+5,room:n-u}),tK(t,e,h,{x:r,y:s-tX.target/2,width:n-r,height:tX.target}),t.y+=o}(t,a,o,l):function(t,e,i){let{width:r}=t,n=t.y,l=tJ(t,tW(t,e,!1),{x:0,y:n+13,room:r});t.y+=l*tX.line;let a=t.y+eB+1;tK(t,e,ez(t,e,i,a),{x:0,y:n,width:r,height:a+eB-n}),t.y=a+eB+8}(t,a,o);tQ(t,o,n[0].unit,s),t.y+=12}return"log"===i?[(0,tq.X)(t.locale).logScale]:[]}(t,n);if("tally"===e)!function(t,e){let i=eh(e,1,t.width-1-Math.max(...e.map(t6)));for(let r of tM(e,({by:t,to:e})=>`${t.join()}>${e.join()}`).values()){let{by:e,to:n}=r[0],l=[(0,tP.l)(e,t.locale),(0,tP.l)(n,t.locale)];for(let e of(tG(t,e$(t,l)),tM(r,ej).values()))for(let r of function(t){let e=t.filter(({status:t,partOf:e})=>"launched"===t&&null===e),i=e.map(t=>({head:t,fates:[]})),r=[];for(let n of t.filter(t=>!e.includes(t))){let t=i.find(({head:t})=>t.id===n.partOf)??(1===i.length?i[0]:void 0),e=tO(t?.fates??[],({value:t})=>t),l=!t?.fates.some(({status:t})=>t===n.status);t&&l&&"launched"!==n.status&&"exact"===n.qualifier&&e+n.value<=t.head.value?t.fates.push(n):r.push({head:n,fates:[]})}return[...i,...r]}(e))!function(t,{head:e,fates:i},r){let n=t.y,{width:l}=t,{strong:a,text:o}=tW(t,e,!1),s={strong:`${a} ${(0,tP.j)(e,t.locale)}`,text:o};t.y+=tJ(t,s,{x:0,y:n+14,room:l})*tX.line;let h={scale:r,y:t.y+3,height:20,limit:l},u=t8(t,e,h),d={x:0,y:n,width:l,height:h.y+20+2-n};tK(t,e,i.length>0?u.map(t=>"rect"!==t.kind||t.fade?t:{...t,fill:"outline"}):u,d),t.y=d.y+d.height+4;let c=function(t,e,{scale:i,y:r}){return e.map((n,l)=>{let a=tO(e.slice(0,l),({value:t})=>t),o=i.at(a),s=Math.max(i.at(a+n.value)-o-1,2);return{kind:"rect",x:o,y:r,width:s,height:20,fill:"intercepted"===n.status?"solid":"hatch",hue:t.hue(n)}})}(t,i,{scale:r,y:h.y});for(let[e,r]of i.entries())!function(t,e,i){let{y:r,width:n}=t,l={kind:"rect",x:.5,y:r+6,width:11,height:11,hue:t.hue(e)},a="rect"===i.kind?i.fill:"solid",o=tJ(t,tW(t,e,!1),{x:18,y:r+16,room:n-18}),s=Math.max(tX.target,o*tX.line+6);tK(t,e,[i,{...l,fill:a}],{x:0,y:r,width:n,height:s}),t.y+=s}(t,r,c[e]);(function(t,{head:e,fates:i}){let r=e.value-tO(i,({value:t})=>t);if(0===i.length||"exact"!==e.qualifier||r<=0)return;let n={strong:(0,tP.d)(r,"item",t.locale),text:(0,tq.X)(t.locale).unknownFate},l={x:18,y:t.y+15,room:t.width-18};t.y+=tJ(t,n,l)*tX.line+4})(t,{head:e,fates:i}),t.y+=10}(t,r,i);t.y+=8}}(t,n.flatMap(eo));else{var l;for(let e of n){n.length>1&&tZ(t,e.title);let i=eo(e),r=function({groups:t},e){let i=t=>new Set(t.map(({item:t})=>t)).size<2,r="materiel"!==e[0].topic&&"attacks"!==e[0].topic;return!i(e)&&!(r&&t.every(({name:t,rows:e})=>""!==t&&i(e.flatMap(t=>t.claims))))}(e,i),l=function(t,{groups:e},i,r){let n=es(i),l=e.flatMap(t=>t.rows);return t9(t,e.map(({name:t})=>t),l.map(e=>({share:es([...e.claims,...e.whole?[e.whole]:[]])/n,behind:function(t,{claims:e},i){let r=e.map(e=>tF(t,tW(t,e,i)));return Math.max(...e.map(t6))+Math.max(...r)+18*(e.length>1)+14}(t,e,r)})))}(t,e,i,r);l?function(t,e,i,r){let{gutter:n,length:l}=i,a=eo(e),o=eh(a,n,n+l),s=t.y;for(let{name:i,rows:l}of e.groups){let e=t.y,a=n-12,s=""===i?[]:(0,tH._)(i,a,tX.group,3,t.measure);for(let[i,r]of s.entries())tV(t,r,{x:a,y:e+20+16*i,room:a},"group","end");for(let e of l)!function(t,e,i,r){let{width:n,y:l}=t,{from:a}=i,o=ed(t,e,i,l+5,20),s=t7(o.flat())+8,h=e.claims.length>1;for(let[i,u]of e.claims.entries()){let e=l+i*tX.target,d=h?[...o[i],ep(t,u,s,e+10)]:o[i],c=s+18*!!h;tJ(t,tW(t,u,r),{x:c,y:e+20,room:n-c}),tK(t,u,d,{x:a,y:e+3,width:n-a,height:tX.target})}t.y+=h?e.claims.length*tX.target+10:34}(t,e,o,r);t.y=Math.max(t.y,e+16*s.length+12)+6}tQ(t,o,a[0].unit,s)}(t,e,l,r):function(t,e,i){let r=eo(e),n=Math.max(...r.map(t6)),l=eh(r,1,t.width-1-n),a=t.y;for(let{name:r,rows:n}of e.groups){for(let e of(tG(t,r),n))!function(t,e,i,r){let n=e.claims.length>1,l=18*!!n,a=e.claims.map(e=>{let i=t.y,a={x:l,y:i+(n?16:13),room:t.width-l},o=tJ(t,tW(t,e,r),a);return t.y+=o*tX.line+(n?tX.target-tX.line:0),{x:0,y:i,width:t.width,height:t.y-i}}),o=n?20:14,s=ed(t,e,i,t.y+2,o);for(let[i,r]of e.claims.entries()){let e=a[i];n?tK(t,r,[...s[i],ep(t,r,0,e.y+6)],e):tK(t,r,s[i],{...e,height:e.height+o+4})}t.y+=o+14}(t,e,l,i);t.y+=4}tQ(t,l,r[0].unit,a)}(t,e,r),t.y+=12}}return[]}(t,e,s)]}(C,M,k),O={type:M.type,locale:v,isRightToLeft:e.isRightToLeft??!1,reason:(0,tq.X)(v).reason[M.reason],width:b,height:Math.ceil(C.y),marks:C.marks,labels:C.labels,rules:C.rules,heading:(p=eA(t),f=t.filter(({id:t,partOf:e})=>null===e&&!A.has(t)),(m=p?function(t,e,i){let r=(0,tq.X)(i),[n]=e;if(e.length>1||!n)return eW([t],i);let l=(0,tP.o)(t,i,!1),a=(0,tP.o)(n,i,!1),o="aid"===t.topic?"":` ${(0,tP.j)(t,i,t.value)}`;return n.who&&n.who!==t.who?`${l}${o}${eX(t,r)}, ${a} ${r.ofThem} ${(0,tP.r)(n.who,i)}`:`${a} ${r.of} ${l}${o}${eX(n,r)}`}(p.whole,p.parts,v):!function(t){let[e]=t,i=({topic:t,item:e,unit:i,who:r,by:n,to:l,status:a})=>JSON.stringify([t,e,i,r,n,l,a]);return new Set(t.map(({saidBy:t,source:e})=>t??e.publisher)).size>=3&&"casualties"===e.topic&&t.every(t=>i(t)===i(e))}(f)?eW(function(t){let e=t.filter(({unit:t})=>"percent"!==t),[i=[]]=[...tM(e.length>0?e:t,({topic:t})=>t).values()].sort((t,e)=>e.length-t.length);return[...i].sort((t,e)=>e.value-t.value).slice(0,3)}(f),v):function(t,e){let i=(0,tq.X)(e),[r]=t,n=t.map(({low:t,value:e})=>t??e),l=t.map(({high:t,value:e})=>t??e),a=t=>(0,tP.d)(t,r.unit,e);return`${a(Math.min(...n))} ${i.to} ${a(Math.max(...l))} ${(0,tP.j)(r,e)}, ${i.bySource}`}(f,v)).charAt(0).toLocaleUpperCase(v)+m.slice(1)),caption:function(t,e){let i=(0,tq.X)(e),r=[...new Set(t.map(({topic:t})=>t))],n=r.map(t=>i.topic[t]).join(", "),l=[...new Set(t.map(t=>(0,tP.j)(t,e)))],[a=""]=l,o=1===l.length&&"aid"!==r[0]?a.charAt(0).toUpperCase()+a.slice(1):n,s=[...new Set(t.map(({unit:t})=>(0,tP.e)(t,e)))];return[o,1===r.length?function(t,e){let i=e=>[...new Set(t.flatMap(t=>t[e]))].sort().join(),r=i=>{let r=[...new Set(t.flatMap(t=>t[i]))];return r.length>2?"":eJ(r.map(t=>(0,tP.l)([t],e)),e)},[n,l]=[r("by"),r("to")],a=i("by")===i("to");return n&&l&&!a?`${n} ${(0,tq.X)(e).toParty(l)}`:n||l}(t,e):"",1===s.length?s[0]:""].filter(Boolean).join(", ")}(t,v),notes:[...M.note?[M.note]:[],...j,...function(t,e){let{superseded:i,fighting:r,locale:n}=e,l=(0,tq.X)(n);return[function(t,{conversion:e,locale:i}){let r=(0,tq.X)(i),n=tT(t);if("total"in n){let l=(e?.used.size??0)>0?tP.$:tP.d;return r.together(l(n.total,t[0].unit,i))}let l=[...new Set(t.map(({status:t})=>t))],a=l.flatMap(t=>t?r.status[t]:[]);return"status"===n.why&&a.length===l.length&&a.length<=4?r.differ(`${a.slice(0,-1).join(", ")} ${r.and} ${a.at(-1)}`):r.noTotal[n.why]}(t,e),...function({conversion:t,rates:e,locale:i}){if(!t)return[];let{used:r,missing:n}=t,l=(0,tq.X)(i),a=t.claims.find(({id:e})=>t.originals.has(e))?.unit??"",o=[...r].map(([t,e])=>{let r,n;return`1 ${t} = ${r=e,n=i,new Intl.NumberFormat(n,{maximumSignificantDigits:5}).format(r)} ${a}`}),s=e?.date?(0,tP.C)(e.date,i):"",h=n.map(t=>(0,tP.e)(t,i));return[o.length>0?l.converted(o.join(", "),s):"",h.length>0?l.noRate(h.join(", ")):""]}(e),i.size>0?l.hollow:"",function(t,e,i){let[r,...n]=t.map(({saidBy:t})=>t);return r&&n.every(t=>t===r)&&!t.some(t=>tB(t,e))?`${er((0,tq.X)(i).saidBy(r),i)}.`:""}(t,r,n),t.every(({checked:t})=>!0===t)?l.checked:l.unchecked].filter(Boolean)}(k,{superseded:A,fighting:_,conversion:x,rates:e.rates??null,locale:v})],summary:(g=(0,tq.X)(v),y=t.slice(0,12).map(t=>tD(t,v)),w=t.length-y.length,$=[...y,...w>0?[g.more(w)]:[]].join("; "),`${g.figures(t.length)}: ${$}.`),legend:E};return O.isRightToLeft?function(t){let{width:e}=t,i=t=>(function(t,e){switch(t.kind){case"rect":{let i={...t,x:e-t.x-t.width};return t.fade?{...i,fade:eK[t.fade]}:i}case"dot":return{...t,x:e-t.x};default:{let{x1:i,x2:r,y1:n,y2:l}=t;return{...t,x1:e-r,x2:e-i,y1:l,y2:n}}}})(t,e);return{...t,marks:t.marks.map(t=>({...t,x:e-t.x-t.width,shapes:t.shapes.map(i)})),labels:t.labels.map(t=>({...t,x:e-t.x})),rules:t.rules.map(i)}}(O):O}(this.#z,n,{width:t},e),this.#z.some(({id:t})=>t===this.#P.active)||this.#P.hide()}updated(t){let{reading:e,version:i,isLoading:r}=this.#R,n=`${i} ${JSON.stringify(this.#L.filter)}`;e&&!r&&n!==this.#X&&(this.#X=n,iy(this,"aid-claims",{claims:this.#z,text:e.text}))}render(){let{error:t,isLoading:e}=this.#R,i=e&&!t||null!==i2(e9(this));if(this.#W.length>0&&i)return F;for(let t of this.#W.splice(0))t.remove();return I`<figure part="figure" aria-busy=${e}>
      ${this.#H&&!t?this.#G(this.#H):function(t,e,i){let r=ic(i),{error:n,isLoading:l,reading:a}=t;return n?i8("error","alert",`${n.message} ${r.errorHint}`):l?i8("loading","status",r.loading):i8("empty","status",[a?.text?.trim()===""?r.emptyText:r.empty(Object.entries(e).flatMap(([t,e])=>null===e||0===e.length?[]:[`${t} ${"string"==typeof e?e:e.join(", ")}`]).join("; ")),...a?.notes??[]].join(" "))}(this.#R,this.#L.filter,e9(this))}
    </figure>`}#G(t){var e,i;let r,{locale:n="en"}=this.#L.spec,l=this.getAttribute("caption")??t.caption,a=this.#N.isTable||"table"===t.type,o=this.#z.find(({id:t})=>t===this.#P.active);return I`<h2 part="heading">${this.#Z()??t.heading}</h2>
      ${l?I`<p part="caption">${l}</p>`:J}
      <p class="unseen">${t.summary}</p>
      ${a?J:this.#K(t)}
      ${function(t,e,i,r,n){let l=t.map(t=>({claim:t,cells:(0,iw.N)(t,e)})),{columns:a}=(0,tq.X)(e).ui,o=a.map((t,e)=>0===e||l.some(({cells:t})=>""!==t[e])),s=a.filter((t,e)=>o[e]),h=l.map(({claim:t,cells:e},r)=>{var l,a,s,h,u;let d;return l=t,a=e,s=o,h=i?0===r?0:-1:null,u=n,d=null===h?null:ib(l),I`<tr
    data-claim=${l.id}
    tabindex=${h??J}
    @click=${t=>u.select(l,t.currentTarget)}
    @keydown=${t=>(function(t,e,{select:i,open:r}){let n=t.currentTarget;if(t.target!==n)return;let{previousElementSibling:l,nextElementSibling:a}=n;if("Enter"===t.key)r(e,n);else if(" "===t.key)i(e,n);else if("ArrowDown"===t.key)a?.focus();else{if("ArrowUp"!==t.key)return;l?.focus()}t.preventDefault()})(t,l,u)}
  >
    ${a.map((t,e)=>{if(!s[e])return J;if(0===e)return I`<th scope="row">${t}</th>`;let i=e===a.length-1;return I`<td class=${e===a.length-2?"words":J}>
      ${i&&d?iv(d,t):t}
    </td>`})}
  </tr>`});return I`<div
    class=${i?"scroller":"unseen"}
    role=${i?"region":J}
    aria-label=${i?r:J}
  >
    <table part="table" aria-label=${r}>
      <thead>
        <tr>
          ${s.map(t=>I`<th scope="col">${t}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${h}
      </tbody>
    </table>
  </div>`}(this.#z,n,a,l,{select:this.#Y,open:this.#Q})}
      <div
        part="evidence"
        popover="manual"
        @pointerenter=${this.#P.keep}
        @pointerleave=${this.#P.hideSoon}
        @focusin=${this.#P.keep}
        @focusout=${this.#P.hideSoon}
      >
        ${o?function(t,e){let i=ic(e),{evidence:r,saidBy:n,place:l,source:a}=t,o=ib(t),s=(0,tP.E)(t.when,a.published,e),h=(0,iw.R)(a,e),u=[n?`${i.saidBy} ${n}`:i.notSaid,s||i.noDate,l,h].filter(Boolean);return I`<p class="spoken">${tD(t,e)}</p>
    ${""===r.quote?J:function({evidence:t}){let{quote:e,start:i,end:r,sentenceStart:n}=t,[l,a]=[Math.max(0,i-n),Math.max(0,r-n)];return I`<blockquote>
    “${e.slice(0,l)}<mark>${e.slice(l,a)}</mark>${e.slice(a)}”
  </blockquote>`}(t)}
    <p class="facts">
      ${u.join(" · ")}${o?[" · ",iv(o,i.goTo)]:J}
    </p>`}(o,n):J}
      </div>
      <footer>
        ${e=[...this.#R.reading?.notes??[],...t.notes],i=this.#z,r=new Map(i.map(({source:t})=>[(0,iw.R)(t,n),t]).filter(([t])=>""!==t)),I`${e.map(t=>I`<span part="note">${t}</span>`)}
  ${0===r.size?J:I`<span part="source"
          >${ic(n).source}:
          ${[...r].map(([t,e],i)=>[i>0?"; ":"",iv(e.url,t)])}</span
        >`}`}
        ${this.#N.template("table"!==t.type,n)}
      </footer>`}#K(t){let e=(t,e)=>void this.#P.show(t.id,e);return I`${function(t,e,i){let{width:r,height:n,marks:l,labels:a,rules:o,locale:s}=t,h=l.some(({claim:t})=>t.id===e)?e:l[0]?.claim.id??null,{show:u,hide:d,leave:c,select:p}=function({marks:t},e){let i=e=>i=>{let r=(({target:t})=>t.closest('[part="mark"]'))(i),n=t.find(({claim:t})=>t.id===r?.dataset.claim);r&&n&&e(n.claim,r)};return{show:i(e.show),select:i(e.select),hide:e.hide,leave:t=>{(({target:t})=>t.closest('[part="mark"]'))(t)?.contains(t.relatedTarget)||e.hide()}}}(t,i);return I`<div
    class="room"
    @keydown=${i.key}
    @pointerover=${u}
    @pointerout=${c}
    @focusin=${u}
    @focusout=${d}
    @click=${p}
  >
    <svg
      part="chart"
      role="group"
      aria-label=${ic(s).drawing}
      width=${r}
      height=${n}
      viewBox="0 0 ${r} ${n}"
    >
      <defs>${(0,id.q)(t).map(ip)}</defs>
      <g part="axis" aria-hidden="true">
        ${o.map(im)}${a.filter(({role:t})=>"tick"===t).map(ig)}
      </g>
      ${l.map(t=>(function(t,e){let{claim:i,x:r,y:n,width:l,height:a}=t,[o,...s]=t.shapes;return o?.kind==="dot"&&o.radius<4&&"solid"===o.fill&&0===s.length?W`<circle part="mark" class="mark small solid ${o.hue}" role="button" data-claim=${i.id} tabindex=${e?0:-1} aria-label=${t.spoken} cx=${o.x} cy=${o.y} r=${o.radius}/>`:W`<g part="mark" class="mark" role="button" data-claim=${i.id} tabindex=${e?0:-1} aria-label=${t.spoken}>
    <rect class="target" x=${r} y=${n} width=${l} height=${a} rx="3"/>
    ${t.shapes.map(im)}
  </g>`})(t,t.claim.id===h))}
      <g aria-hidden="true">${a.filter(({role:t})=>"tick"!==t).map(ig)}</g>
    </svg>
  </div>`}(t,this.#P.active,{show:e,hide:this.#P.hideSoon,select:this.#Y,key:this.#tt})}
    ${function({legend:t,marks:e,locale:i}){return t.length<2||e.length<4?J:I`<ul part="legend" aria-label=${ic(i).legend}>
    ${t.map(({text:t,fill:e,hue:i})=>{let r="hatch"===e||"cross"===e?`url(#${e}-${i})`:J;return I`<li>
        <svg width="14" height="12" aria-hidden="true">
          ${W`<rect class="${e} ${i}" x="1" y="1" width="12" height="10" fill=${r}/>`}</svg
        >${t}
      </li>`})}
  </ul>`}(t)}`}#Y=(t,e)=>{let i=iy(this,"aid-select",{claim:t});return i&&"mark"===e.getAttribute("part")&&this.#P.pin(t.id,e),i};#Q=(t,e)=>{let i;this.#Y(t,e)&&null!==(i=ib(t))&&(i$(i)?window.open(i,"_blank","noopener"):location.assign(i))};#tt=t=>{let e=[...this.renderRoot.querySelectorAll('[part="mark"]')],i=e.findIndex(t=>t.matches(":focus")),r=e[i],n=this.#z.find(({id:t})=>t===r?.dataset.claim),l=function(t,e,i,r){if("Home"===t)return 0;if("End"===t)return i-1;let n=iY[t];return void 0===n?null:(e+(("ArrowLeft"===t||"ArrowRight"===t)&&r?-n:n)+i)%i}(t.key,i,e.length,it(this));if(null!==l)e[l]?.focus();else if("Enter"===t.key&&n)this.#Q(n,r);else{if(" "!==t.key||!n)return;this.#Y(n,r)}t.preventDefault()};async exportAs(t){if(!iV.includes(t)){let e=iV.join(", ");throw RangeError(`unknown format "${String(t)}"; one of ${e} would do`)}if(!this.hasUpdated&&!this.isConnected)throw Error("The chart is not drawn yet: put it into a page first.");return await this.updateComplete,iZ(t,{claims:this.#z,layout:this.#H,heading:this.#Z(),caption:this.getAttribute("caption")??void 0,locale:e9(this)})}embedCode(){var t,e;let i;return t=this.#F(),e=this.#z,i=Object.entries(t).flatMap(([t,e])=>null===e?[]:[` ${t}="${e.replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;")}"`]),`<aid-chart${i.join("")}><script type="application/json">${JSON.stringify(e).replaceAll("<","\\u003c")}</script></aid-chart>`}#F(){return Object.fromEntries(il.map(t=>[t,this.getAttribute(t)]))}#Z(){return this.getAttribute("heading")?.trim()||void 0}#J(t,e){this.#B.has(t)||(this.#B.add(t),console.warn(`<aid-chart> ${e}`))}}),t.s([],61273)}]);